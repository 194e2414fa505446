// Expiry: a key of any kind is gone at its moment, and not before.
import { describe, expect, it } from 'vitest';
import type { Kv } from '#lib/ports/kv.ts';
import { collect, freshKeys, type KvUnderTest, newId, PAST_MS, SHORT_MS } from './kv-under-test.ts';

const LATER_MS = 3_600_000;

/** Whether the three kinds of key under these names are there, and by scan. */
async function there(kv: Kv, at: (name: string) => string) {
  return {
    document: (await kv.get(at('d'))) !== null,
    counter: Object.keys(await kv.counters(at('n'))).length > 0,
    index: (await kv.page(at('i'), { limit: 1 })).length > 0,
    scanned: (await collect(kv.scan(at('')))).length,
  };
}

const ALL = { document: true, counter: true, index: true, scanned: 3 };
const NONE = { document: false, counter: false, index: false, scanned: 0 };

export function describeExpiry(store: () => KvUnderTest): void {
  const write = (at: (name: string) => string) =>
    store().kv.atomic(newId()).set(at('d'), 1).sum(at('n'), { x: 1 }).index(at('i'), 'm', 1);

  describe('an expiry', () => {
    it.each(['before', 'after'])('given %s the writes takes keys of every kind', async (place) => {
      const { kv, now, pass } = store();
      const at = freshKeys();
      const soon = now() + SHORT_MS;
      const early = kv.atomic(newId());
      const commit = place === 'before' ? early : write(at);
      for (const name of ['d', 'n', 'i']) commit.expire(at(name), soon);
      if (place === 'before') commit.set(at('d'), 1).sum(at('n'), { x: 1 }).index(at('i'), 'm', 1);
      await commit.commit();
      expect(await there(kv, at)).toEqual(ALL);
      await pass(PAST_MS);
      expect(await there(kv, at)).toEqual(NONE);
    });

    it('is kept by set, sum and index, and moved by expire', async () => {
      const { kv, now, pass } = store();
      const [kept, moved] = [freshKeys(), freshKeys()];
      for (const at of [kept, moved]) {
        const commit = write(at);
        for (const name of ['d', 'n', 'i']) commit.expire(at(name), now() + SHORT_MS);
        await commit.commit();
      }
      await write(kept).commit();
      const later = write(moved);
      for (const name of ['d', 'n', 'i']) later.expire(moved(name), now() + LATER_MS);
      await later.commit();
      await pass(PAST_MS);
      expect(await there(kv, kept)).toEqual(NONE);
      expect(await there(kv, moved)).toEqual(ALL);
    });

    it('that has passed takes the key at once', async () => {
      const { kv, now } = store();
      const at = freshKeys();
      const commit = write(at);
      for (const name of ['d', 'n', 'i']) commit.expire(at(name), now());
      await commit.commit();
      expect(await there(kv, at)).toEqual(NONE);
    });

    it('of a key that does not exist is nothing, and does not wait for it', async () => {
      const { kv, now, pass } = store();
      const at = freshKeys();
      await kv
        .atomic(newId())
        .expire(at('d'), now() + SHORT_MS)
        .commit();
      await write(at).commit();
      await pass(PAST_MS);
      expect(await there(kv, at)).toEqual(ALL);
    });

    it('leaves nothing behind: what is written later starts empty and without expiry', async () => {
      const { kv, now, pass } = store();
      const at = freshKeys();
      const commit = write(at).sum(at('n'), { old: 1 }).index(at('i'), 'old', 1);
      for (const name of ['d', 'n', 'i']) commit.expire(at(name), now() + SHORT_MS);
      await commit.commit();
      const old = (await kv.get(at('d')))?.version ?? '';
      await pass(PAST_MS);
      expect(await kv.atomic(newId()).check(at('d'), old).commit()).toEqual({ ok: false });
      expect(await write(at).check(at('d'), null).check(at('n'), null).commit()).toEqual({
        ok: true,
      });
      expect(await kv.counters(at('n'))).toEqual({ x: 1 });
      expect(await kv.page(at('i'), { limit: 9 })).toEqual([{ member: 'm', score: 1 }]);
      await pass(PAST_MS);
      expect(await there(kv, at)).toEqual(ALL);
    });

    it('goes with the key: after deletion, or when it came to be empty, a new one has none', async () => {
      const { kv, now, pass } = store();
      const at = freshKeys();
      const commit = write(at);
      for (const name of ['d', 'n', 'i']) commit.expire(at(name), now() + SHORT_MS);
      await commit.commit();
      const emptied = kv.atomic(newId()).delete(at('d')).sum(at('n'), { x: -1 });
      await emptied.unindex(at('i'), 'm').commit();
      await write(at).commit();
      await pass(PAST_MS);
      expect(await there(kv, at)).toEqual(ALL);
    });
  });

  describe('scan', () => {
    it('gives every key with the prefix, of any kind, once, and no other', async () => {
      const { kv, other } = store();
      const at = freshKeys();
      await write(at).set(at('*'), 1).set(at('d:1'), 1).set(at('d:2'), 1).commit();
      await freshWrite(kv);
      const names = async (prefix: string) => (await collect(other.scan(at(prefix)))).sort();
      expect(await names('')).toEqual(['d', 'n', 'i', '*', 'd:1', 'd:2'].map(at).sort());
      expect(await names('d')).toEqual(['d', 'd:1', 'd:2'].map(at));
      expect(await names('*')).toEqual([at('*')]);
      expect(await names('?')).toEqual([]);
    });

    it('gives more than 1,000 keys, and may be deleted from on the way', async () => {
      const { kv } = store();
      const at = freshKeys();
      const commit = kv.atomic(newId());
      for (let i = 0; i < 1201; i += 1) commit.set(at(`${i}`), i);
      await commit.commit();
      let seen = 0;
      for await (const key of kv.scan(at(''))) {
        seen += 1;
        if (seen % 100 === 0) await kv.atomic(newId()).delete(key).commit();
      }
      expect(seen).toBe(1201);
      expect(await collect(kv.scan(at('')))).toHaveLength(1201 - 12);
    });

    it('shows nothing of the operation ids, not even from the empty prefix', async () => {
      const { kv } = store();
      await freshWrite(kv);
      const keys = await collect(kv.scan(''));
      expect(keys.length).toBeGreaterThan(0);
      expect(keys.filter((key) => !key.startsWith('{'))).toEqual([]);
    });
  });
}

async function freshWrite(kv: Kv): Promise<void> {
  await kv.atomic(newId()).set(freshKeys()('d'), 1).commit();
}
