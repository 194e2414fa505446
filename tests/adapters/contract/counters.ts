// Counters: exact integer sums that nobody reads before they add.
import { describe, expect, it } from 'vitest';
import { freshKeys, type KvUnderTest, newId, PAST_MS, SHORT_MS } from './kv-under-test.ts';

const MAX = Number.MAX_SAFE_INTEGER;

export function describeCounters(store: () => KvUnderTest): void {
  describe('counters', () => {
    it('are {} where there are none', async () => {
      expect(await store().kv.counters(freshKeys()('n'))).toEqual({});
    });

    it('add up by field, below zero too', async () => {
      const { kv } = store();
      const key = freshKeys()('n');
      await kv.atomic(newId()).sum(key, { a: 2, b: -3, c: 0 }).commit();
      await kv.atomic(newId()).sum(key, { a: 5, b: -4 }).sum(key, { a: -1 }).commit();
      expect(await kv.counters(key)).toEqual({ a: 6, b: -7 });
    });

    it('lose a field that comes to 0, and are no key any more without fields', async () => {
      const { kv } = store();
      const key = freshKeys()('n');
      await kv.atomic(newId()).sum(key, { a: 2, b: 1 }).commit();
      await kv.atomic(newId()).sum(key, { a: -2 }).commit();
      expect(await kv.counters(key)).toEqual({ b: 1 });
      await kv.atomic(newId()).sum(key, { b: -1 }).commit();
      expect(await kv.counters(key)).toEqual({});
      expect(await kv.atomic(newId()).check(key, null).commit()).toEqual({ ok: true });
    });

    it('give one field of many keys in their order, 0 where there is none', async () => {
      const { kv } = store();
      const [one, two, three] = [freshKeys()('n'), freshKeys()('n'), freshKeys()('n')];
      await kv.atomic(newId()).sum(one, { a: 2, b: 9 }).commit();
      await kv.atomic(newId()).sum(three, { a: MAX }).commit();
      expect(await kv.countMany([three, two, one, three], 'a')).toEqual([MAX, 0, 2, MAX]);
      expect(await kv.countMany([], 'a')).toEqual([]);
      const tooMany = Array.from({ length: 201 }, () => one);
      await expect(kv.countMany(tooMany, 'a')).rejects.toMatchObject({ kind: 'internal' });
    });

    it('are read with documents, each in its order, {} and null where there are none', async () => {
      const { kv } = store();
      const [keys, other] = [freshKeys(), freshKeys()];
      await kv
        .atomic(newId())
        .set(keys('one'), { v: 1 })
        .sum(keys('n'), { a: 2, 'ä|b': -1 })
        .commit();
      await kv.atomic(newId()).set(other('two'), ['x']).commit();
      const read = await kv.read(
        [other('two'), keys('none'), keys('one')],
        [other('n'), keys('n')],
      );
      expect(read.entries.map((entry) => entry?.value ?? null)).toEqual([['x'], null, { v: 1 }]);
      expect(read.entries[2]).toEqual(await kv.get(keys('one')));
      expect(read.counters).toEqual([{}, { a: 2, 'ä|b': -1 }]);
      expect(await kv.read([], [])).toEqual({ entries: [], counters: [] });
      const many = (length: number) => Array.from({ length }, () => keys('one'));
      await expect(kv.read(many(200), [keys('n')])).rejects.toMatchObject({ kind: 'internal' });
    });

    it('are held below a limit: what would pass it happens not at all', async () => {
      const { kv } = store();
      const keys = freshKeys();
      const [key, beside] = [keys('n'), keys('beside')];
      const take = () =>
        kv.atomic(newId()).below(key, 'a', 2).sum(key, { a: 1 }).sum(beside, { b: 1 }).commit();
      const taken = await Promise.all(Array.from({ length: 5 }, take));
      expect(taken.map(({ ok }) => ok).sort()).toEqual([false, false, false, true, true]);
      expect(await kv.counters(key)).toEqual({ a: 2 });
      expect(await kv.counters(beside)).toEqual({ b: 2 });
      await kv.atomic(newId()).sum(key, { a: -9 }).commit();
      expect(await kv.atomic(newId()).below(key, 'a', -6).commit()).toEqual({ ok: true });
      expect(await kv.atomic(newId()).below(key, 'other', 0).commit()).toEqual({ ok: false });
      await expect(kv.atomic(newId()).below(key, 'a', 0.5).commit()).rejects.toMatchObject({
        kind: 'internal',
      });
    });

    it('are below any limit again when they have expired', async () => {
      const { kv, now, pass } = store();
      const key = freshKeys()('n');
      const end = now() + SHORT_MS;
      const take = () =>
        kv.atomic(newId()).below(key, 'a', 1).sum(key, { a: 1 }).expire(key, end).commit();
      expect([await take(), await take()]).toEqual([{ ok: true }, { ok: false }]);
      await pass(PAST_MS);
      const later = kv.atomic(newId()).below(key, 'a', 1).sum(key, { a: 1 });
      expect(await later.commit()).toEqual({ ok: true });
    });

    it('take any text as a field', async () => {
      const { kv } = store();
      const key = freshKeys()('n');
      const deltas = Object.fromEntries(
        ['', 'OK', '__proto__', 'é', 'e\u0301', '👩🏽‍🏫', '{"o":2}', '[1]', 'null', '1', ' '].map(
          (f, i) => [f, i + 1],
        ),
      );
      await kv.atomic(newId()).sum(key, deltas).commit();
      expect(Object.entries(await kv.counters(key)).sort()).toEqual(Object.entries(deltas).sort());
    });

    it('are exact to the ends of the safe integers', async () => {
      const { kv } = store();
      const key = freshKeys()('n');
      await kv
        .atomic(newId())
        .sum(key, { up: MAX - 1, down: -MAX })
        .commit();
      await kv.atomic(newId()).sum(key, { up: 1, down: 2 }).commit();
      expect(await kv.counters(key)).toEqual({ up: MAX, down: -MAX + 2 });
    });

    it('start at 0 after a deletion in the same commit', async () => {
      const { kv } = store();
      const key = freshKeys()('n');
      await kv.atomic(newId()).sum(key, { up: MAX, other: 1 }).commit();
      expect(await kv.atomic(newId()).delete(key).sum(key, { up: 1 }).commit()).toEqual({
        ok: true,
      });
      expect(await kv.counters(key)).toEqual({ up: 1 });
    });

    it('throw beyond them, and nothing of the commit is done', async () => {
      const { kv } = store();
      const at = freshKeys();
      await kv.atomic(newId()).sum(at('n'), { up: MAX, down: -MAX }).commit();
      for (const deltas of [{ up: 1 }, { up: MAX }, { down: -1 }, { other: MAX, up: 1 }]) {
        const commit = kv.atomic(newId()).set(at('d'), 1).sum(at('n'), deltas);
        await expect(commit.commit()).rejects.toMatchObject({ kind: 'internal' });
      }
      const twice = kv.atomic(newId()).sum(at('m'), { x: MAX }).sum(at('m'), { x: MAX });
      await expect(twice.commit()).rejects.toMatchObject({ kind: 'internal' });
      expect(await kv.counters(at('n'))).toEqual({ up: MAX, down: -MAX });
      expect([await kv.get(at('d')), await kv.counters(at('m'))]).toEqual([null, {}]);
    });

    it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
      'refuse a delta of %d',
      async (x) => {
        const commit = store().kv.atomic(newId()).sum(freshKeys()('n'), { x });
        await expect(commit.commit()).rejects.toMatchObject({ kind: 'internal' });
      },
    );

    it('come to 100 after 100 commits at the same time', async () => {
      const { kv, other } = store();
      const key = freshKeys()('n');
      await Promise.all(
        Array.from({ length: 100 }, (_, i) =>
          (i % 2 ? kv : other)
            .atomic(newId())
            .sum(key, { all: 1, [`of ${i % 3}`]: 1 })
            .commit(),
        ),
      );
      expect(await kv.counters(key)).toEqual({ all: 100, 'of 0': 34, 'of 1': 33, 'of 2': 33 });
    });
  });
}
