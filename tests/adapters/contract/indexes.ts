// Indexes: pages in (score, member) order, each strictly after the entry before it.
import { describe, expect, it } from 'vitest';
import type { KvIndexEntry } from '#lib/ports/kv.ts';
import { freshKeys, type KvUnderTest, newId } from './kv-under-test.ts';

const inOrder = (a: KvIndexEntry, b: KvIndexEntry) =>
  a.score - b.score || Buffer.compare(Buffer.from(a.member), Buffer.from(b.member));

export function describeIndexes(store: () => KvUnderTest): void {
  const fill = async (entries: readonly KvIndexEntry[]): Promise<string> => {
    const key = freshKeys()('i');
    const commit = store().kv.atomic(newId());
    for (const { member, score } of entries) commit.index(key, member, score);
    await commit.commit();
    return key;
  };

  const readAll = async (key: string, limit: number): Promise<KvIndexEntry[]> => {
    const all: KvIndexEntry[] = [];
    for (;;) {
      const page = await store().kv.page(key, { after: all.at(-1), limit });
      all.push(...page);
      if (page.length < limit) return all;
    }
  };

  describe('an index', () => {
    it('is [] where there is none', async () => {
      expect(await store().kv.page(freshKeys()('i'), { limit: 1 })).toEqual([]);
      const after = { member: 'm', score: 0 };
      expect(await store().kv.page(freshKeys()('i'), { after, limit: 1 })).toEqual([]);
    });

    it('orders by score, then by the bytes of the member', async () => {
      const members = [
        'b',
        'B',
        'a',
        'aa',
        'é',
        'z',
        '学',
        '👩',
        '\uffee',
        'OK',
        '10',
        '9',
        '{"a":1}',
        '[2]',
        'null',
        '',
      ];
      const scores = [1_790_000_000_123, 5, -2, 0, 0.5, -1e-7, 1e21, Number.MAX_SAFE_INTEGER];
      const entries = [
        ...members.map((member) => ({ member, score: 7 })),
        ...scores.map((score, i) => ({ member: `s${i}`, score })),
      ];
      const key = await fill(entries);
      expect(await store().kv.page(key, { limit: 1000 })).toEqual(entries.toSorted(inOrder));
    });

    it.each([1, 2, 3, 7, 50])(
      'is read whole, once each, in pages of %i, ties and all',
      async (limit) => {
        const entries = Array.from({ length: 50 }, (_, i) => ({
          member: `m${(i * 37) % 50}`,
          score: [3, 3, 3, 1, 2][i % 5] ?? 0,
        }));
        expect(await readAll(await fill(entries), limit)).toEqual(entries.toSorted(inOrder));
      },
    );

    it('goes on after an entry that is gone, has moved, or never was', async () => {
      const { kv } = store();
      const key = await fill('acegi'.split('').map((member) => ({ member, score: 5 })));
      await kv.atomic(newId()).unindex(key, 'c').index(key, 'e', 9).index(key, 'low', 1).commit();
      const cases: [KvIndexEntry, string[]][] = [
        [{ member: 'c', score: 5 }, ['g', 'i', 'e']],
        [{ member: 'e', score: 5 }, ['g', 'i', 'e']],
        [{ member: 'h', score: 5 }, ['i', 'e']],
        [{ member: '', score: 5 }, ['a', 'g', 'i', 'e']],
        [{ member: 'zz', score: 5 }, ['e']],
        [{ member: 'zz', score: 1 }, ['a', 'g', 'i', 'e']],
        [{ member: 'a', score: 4.5 }, ['a', 'g', 'i', 'e']],
        [{ member: 'i', score: 5 }, ['e']],
        [{ member: 'e', score: 9 }, []],
      ];
      for (const [after, members] of cases) {
        const page = await kv.page(key, { after, limit: 10 });
        expect({ after, members: page.map(({ member }) => member) }).toEqual({ after, members });
      }
    });

    it('holds a member once: a second score moves it', async () => {
      const { kv } = store();
      const key = await fill([{ member: 'm', score: 1 }]);
      await kv.atomic(newId()).index(key, 'm', 2).commit();
      expect(await kv.page(key, { limit: 9 })).toEqual([{ member: 'm', score: 2 }]);
    });

    it('without members is no key any more', async () => {
      const { kv } = store();
      const key = await fill([{ member: 'm', score: 1 }]);
      await kv.atomic(newId()).unindex(key, 'm').commit();
      expect(await kv.page(key, { limit: 9 })).toEqual([]);
      expect(await kv.atomic(newId()).check(key, null).commit()).toEqual({ ok: true });
    });

    it('gives pages of 1..1000 and throws at other limits', async () => {
      const entries = Array.from({ length: 1001 }, (_, score) => ({ member: `m${score}`, score }));
      const key = await fill(entries);
      expect(await store().kv.page(key, { limit: 1000 })).toEqual(entries.slice(0, 1000));
      for (const limit of [0, -1, 1001, 1.5, Number.NaN]) {
        await expect(store().kv.page(key, { limit })).rejects.toMatchObject({ kind: 'internal' });
      }
    });

    it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses a score of %d', async (score) => {
      const commit = store().kv.atomic(newId()).index(freshKeys()('i'), 'm', score);
      await expect(commit.commit()).rejects.toMatchObject({ kind: 'internal' });
    });
  });
}
