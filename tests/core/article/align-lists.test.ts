import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignLists } from '#lib/core/article/align-lists.ts';

const letters = (text: string) => [...text];

describe('aligning two lists', () => {
  it('finds a longest common subsequence', () => {
    expect(alignLists(letters('abcbdab'), letters('bdcaba'))).toHaveLength(4);
    expect(alignLists(letters('abc'), letters('xaybzc'))).toEqual([
      [0, 1],
      [1, 3],
      [2, 5],
    ]);
  });

  it('pairs only equal items, in rising order of both', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const pairs = alignLists(before, after);
        expect(pairs.every(([one, other]) => before[one] === after[other])).toBe(true);
        for (const [at, [one, other]] of pairs.entries()) {
          const [lastOne, lastOther] = pairs[at - 1] ?? [-1, -1];
          expect(one > lastOne && other > lastOther).toBe(true);
        }
      }),
    );
  });

  it('is quick with lists far too long for one table, and still finds what stands once in both', () => {
    const before = Array.from({ length: 17_000 }, (_, at) => `s${at}`);
    const after = before.map((item, at) => (at % 5 === 0 ? `new-${item}` : item));
    const start = performance.now();
    expect(alignLists(before, after)).toHaveLength(17_000 * 0.8);
    const same = Array.from({ length: 17_000 }, (_, at) => (at % 2 ? 'a' : 'b'));
    alignLists(['x', ...same], [...same, 'y', 'z']);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
