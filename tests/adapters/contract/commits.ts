// Commits: all or nothing, checks, and an operation id that happens once.
import { describe, expect, it } from 'vitest';
import { AppError } from '#lib/ports/app-error.ts';
import { freshKeys, type KvUnderTest, newId, PAST_MS, SHORT_MS } from './kv-under-test.ts';

export function describeCommits(store: () => KvUnderTest): void {
  describe('a commit', () => {
    it('does all of it', async () => {
      const { kv, other } = store();
      const at = freshKeys();
      const commit = kv.atomic(newId()).check(at('a'), null).set(at('a'), 1).set(at('b'), 2);
      commit.sum(at('n'), { x: 3 }).index(at('i'), 'm', 4);
      expect(await commit.commit()).toEqual({ ok: true });
      expect(await other.getMany([at('a'), at('b')])).toMatchObject([{ value: 1 }, { value: 2 }]);
      expect(await other.counters(at('n'))).toEqual({ x: 3 });
      expect(await other.page(at('i'), { limit: 9 })).toEqual([{ member: 'm', score: 4 }]);
    });

    it('does nothing of it where one check fails', async () => {
      const { kv, now } = store();
      const at = freshKeys();
      await kv.atomic(newId()).set(at('a'), 1).set(at('gone'), 1).commit();
      const version = (await kv.get(at('a')))?.version ?? '';
      const commit = kv.atomic(newId()).check(at('a'), version).check(at('b'), 'no-such-version');
      commit.set(at('a'), 2).delete(at('gone')).sum(at('n'), { x: 1 }).index(at('i'), 'm', 1);
      commit.expire(at('a'), now() - 1);
      expect(await commit.commit()).toEqual({ ok: false });
      expect(await kv.getMany([at('a'), at('gone')])).toMatchObject([{ value: 1 }, { value: 1 }]);
      expect(await kv.counters(at('n'))).toEqual({});
      expect(await kv.page(at('i'), { limit: 9 })).toEqual([]);
    });

    it('checks the state before it, not what it writes itself', async () => {
      const { kv } = store();
      const key = freshKeys()('doc');
      expect(await kv.atomic(newId()).set(key, 1).check(key, null).commit()).toEqual({ ok: true });
    });

    it('checks a version, an absence, and an absence of any kind of key', async () => {
      const { kv } = store();
      const at = freshKeys();
      await kv
        .atomic(newId())
        .set(at('d'), 1)
        .sum(at('n'), { x: 1 })
        .index(at('i'), 'm', 1)
        .commit();
      const version = (await kv.get(at('d')))?.version ?? '';
      const cases: [string, string | null, boolean][] = [
        ['d', version, true],
        ['d', `${version}x`, false],
        ['d', version.slice(0, -1), false],
        ['d', null, false],
        ['n', null, false],
        ['n', version, false],
        ['i', null, false],
        ['none', null, true],
        ['none', version, false],
      ];
      for (const [name, expected, ok] of cases) {
        const reply = await kv.atomic(newId()).check(at(name), expected).commit();
        expect({ name, expected, ...reply }).toEqual({ name, expected, ok });
      }
    });

    it('lets one of many that check the same version through', async () => {
      const { kv, other } = store();
      const key = freshKeys()('doc');
      await kv.atomic(newId()).set(key, 'start').commit();
      const version = (await kv.get(key))?.version ?? '';
      const replies = await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          (i % 2 ? kv : other).atomic(newId()).check(key, version).set(key, i).commit(),
        ),
      );
      expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
      expect((await kv.get(key))?.value).toBe(replies.findIndex(({ ok }) => ok));
    });

    it('applies writes in the order they were asked for', async () => {
      const { kv } = store();
      const at = freshKeys();
      await kv.atomic(newId()).sum(at('n'), { x: 5 }).set(at('b'), 0).commit();
      const commit = kv
        .atomic(newId())
        .set(at('a'), 1)
        .set(at('a'), 2)
        .set(at('b'), 1)
        .delete(at('b'));
      await commit.delete(at('n')).sum(at('n'), { y: 1 }).commit();
      expect(await kv.getMany([at('a'), at('b')])).toMatchObject([{ value: 2 }, null]);
      expect(await kv.counters(at('n'))).toEqual({ y: 1 });
    });

    it('may delete and unindex what does not exist', async () => {
      const { kv } = store();
      const at = freshKeys();
      const commit = kv.atomic(newId()).delete(at('a')).unindex(at('i'), 'm');
      expect(await commit.commit()).toEqual({ ok: true });
      expect(await kv.atomic(newId()).check(at('i'), null).commit()).toEqual({ ok: true });
    });

    it('throws where keys do not share one hash tag or have none, and does nothing', async () => {
      const { kv } = store();
      const a = freshKeys()('a');
      const b = freshKeys()('b');
      for (const key of [b, 'plain', '{}:empty', '}{']) {
        await expect(kv.atomic(newId()).set(a, 1).set(key, 1).commit()).rejects.toMatchObject({
          kind: 'internal',
        });
        await expect(
          kv.atomic(newId()).check(key, null).sum(a, { x: 1 }).commit(),
        ).rejects.toThrow();
      }
      expect(await kv.getMany([a, b])).toEqual([null, null]);
      await expect(kv.atomic(newId()).commit()).rejects.toBeInstanceOf(AppError);
      await expect(kv.atomic('').set(a, 1).commit()).rejects.toBeInstanceOf(AppError);
    });

    it('throws where a key is written as another kind than it is, and does nothing', async () => {
      const { kv } = store();
      const at = freshKeys();
      await kv
        .atomic(newId())
        .set(at('d'), 1)
        .sum(at('n'), { x: 1 })
        .index(at('i'), 'm', 1)
        .commit();
      const start = () => kv.atomic(newId()).set(at('first'), 1);
      const wrong = [
        start().sum(at('d'), { x: 1 }),
        start().set(at('n'), 1),
        start().index(at('n'), 'm', 1),
        start().set(at('i'), 1),
        start().unindex(at('d'), 'm'),
        start().set(at('new'), 1).sum(at('new'), { x: 1 }),
      ];
      for (const commit of wrong) {
        await expect(commit.commit()).rejects.toMatchObject({ kind: 'internal' });
      }
      expect(await kv.getMany([at('first'), at('d')])).toMatchObject([null, { value: 1 }]);
    });
  });

  describe('an operation id', () => {
    it('happens once: its repeat is ok without effect, from any handle', async () => {
      const { kv, other } = store();
      const at = freshKeys();
      const id = newId();
      const run = (handle: typeof kv) =>
        handle.atomic(id).check(at('d'), null).set(at('d'), 1).sum(at('n'), { x: 1 }).commit();
      const builder = kv.atomic(id).check(at('d'), null).set(at('d'), 1).sum(at('n'), { x: 1 });
      expect(await builder.commit()).toEqual({ ok: true });
      const first = await kv.get(at('d'));
      expect(await builder.commit()).toEqual({ ok: true });
      expect(await run(kv)).toEqual({ ok: true });
      expect(await run(other)).toEqual({ ok: true });
      expect(await kv.get(at('d'))).toEqual(first);
      expect(await kv.counters(at('n'))).toEqual({ x: 1 });
    });

    it('happens once among 20 at the same time', async () => {
      const { kv, other } = store();
      const key = freshKeys()('n');
      const id = newId();
      const replies = await Promise.all(
        Array.from({ length: 20 }, (_, i) =>
          (i % 2 ? kv : other).atomic(id).sum(key, { x: 1 }).commit(),
        ),
      );
      expect(replies.every(({ ok }) => ok)).toBe(true);
      expect(await kv.counters(key)).toEqual({ x: 1 });
    });

    it('is another one under another hash tag', async () => {
      const { kv } = store();
      const [a, b] = [freshKeys()('n'), freshKeys()('n')];
      const id = newId();
      for (const key of [a, b]) await kv.atomic(id).sum(key, { x: 1 }).commit();
      expect([await kv.counters(a), await kv.counters(b)]).toEqual([{ x: 1 }, { x: 1 }]);
    });

    it('is not remembered where a check failed', async () => {
      const { kv } = store();
      const at = freshKeys();
      const id = newId();
      const run = () => kv.atomic(id).check(at('gate'), null).sum(at('n'), { x: 1 }).commit();
      await kv.atomic(newId()).set(at('gate'), 1).commit();
      expect(await run()).toEqual({ ok: false });
      await kv.atomic(newId()).delete(at('gate')).commit();
      expect(await run()).toEqual({ ok: true });
      expect(await kv.counters(at('n'))).toEqual({ x: 1 });
    });

    it('is remembered after its keys were deleted or expired', async () => {
      const { kv, now, pass } = store();
      const at = freshKeys();
      const id = newId();
      const soon = now() + SHORT_MS;
      await kv.atomic(id).set(at('a'), 1).set(at('b'), 1).expire(at('b'), soon).commit();
      await kv.atomic(newId()).delete(at('a')).commit();
      await pass(PAST_MS);
      expect(await kv.atomic(id).set(at('a'), 1).set(at('b'), 1).commit()).toEqual({ ok: true });
      expect(await kv.getMany([at('a'), at('b')])).toEqual([null, null]);
    });
  });
}
