import { describe, expect, it } from 'vitest';
import { bestTree } from '#lib/core/language/parser/best-tree.ts';
import { seededRandom } from '#lib/core/seed/random.ts';

/** All ways to give each of `length` words a head that make a tree with one root. */
function allTrees(length: number): number[][] {
  const lists = Array.from({ length }).reduce<number[][]>(
    (all) =>
      all.flatMap((heads) => Array.from({ length: length + 1 }, (_, head) => [...heads, head])),
    [[]],
  );
  return lists.filter(
    (heads) =>
      heads.filter((head) => head === 0).length === 1 &&
      heads.every((_, word) => {
        let at = word + 1;
        for (let steps = 0; at > 0 && steps <= length; steps += 1) at = heads[at - 1] ?? 0;
        return at === 0;
      }),
  );
}

describe('bestTree', () => {
  it('finds the tree of the highest score among all with one root', () => {
    const random = seededRandom('trees');
    for (const length of [1, 2, 3, 4, 5]) {
      const trees = allTrees(length);
      for (let round = 0; round < 60; round += 1) {
        const stride = length + 3;
        const scores = Float32Array.from({ length: length * stride }, () => random(1000) / 50);
        const worth = (heads: ArrayLike<number>): number =>
          Array.from(heads).reduce(
            (sum, head, word) => sum + (scores[word * stride + head] ?? 0),
            0,
          );
        const found = bestTree({ scores, at: 0, stride, length });
        const most = Math.max(...trees.map(worth));
        expect(worth(found)).toBeCloseTo(most, 4);
        expect(trees).toContainEqual([...found]);
      }
    }
  });

  it('makes a tree of a long sentence whose words all want each other', () => {
    const length = 250;
    const stride = length + 1;
    const scores = new Float32Array(length * stride);
    for (let word = 0; word < length; word += 1) {
      scores[word * stride + (word % 2 === 0 ? word + 2 : word)] = 9;
    }
    const heads = bestTree({ scores, at: 0, stride, length });
    expect(heads.filter((head) => head === 0)).toHaveLength(1);
    heads.forEach((_, word) => {
      let at = word + 1;
      for (let steps = 0; at > 0; steps += 1) {
        at = heads[at - 1] ?? 0;
        expect(steps).toBeLessThanOrEqual(length);
      }
    });
  });
});
