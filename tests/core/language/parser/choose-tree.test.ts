import { describe, expect, it } from 'vitest';
import { chooseTree } from '#lib/core/language/parser/choose-tree.ts';
import { seededRandom } from '#lib/core/seed/random.ts';

/** Heads of a random tree with one root. */
function randomTree(count: number, random: (below: number) => number): number[] {
  const heads = new Array<number>(count).fill(-1);
  const order = Array.from({ length: count }, (_, at) => at);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = random(at + 1);
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  for (let at = 1; at < count; at += 1) heads[order[at] as number] = order[random(at)] as number;
  return heads;
}

describe('a tree out of two', () => {
  it('takes the likelier arc of each token where that makes a tree', () => {
    const first = [1, -1, 1].map((head, at) => ({ head, score: at }));
    const second = [1, -1, 0].map((head) => ({ head, score: 1.5 }));
    const picks = chooseTree(first.map((one, at) => [one, second[at] ?? one] as const));
    expect(picks).toEqual([1, 1, 0]);
  });

  it('always makes a tree with one root', () => {
    const random = seededRandom('trees');
    for (let round = 0; round < 500; round += 1) {
      const count = 1 + random(12);
      const score = () => random(1000) / 100;
      const trees = [randomTree(count, random), randomTree(count, random)];
      const options = Array.from({ length: count }, (_, at) => {
        const [first, second] = trees.map((tree) => ({ head: tree[at] ?? -1, score: score() }));
        if (!first || !second) throw new Error('two trees');
        return [first, second] as const;
      });
      const heads = chooseTree(options).map(
        (pick, at) => options[at]?.[pick === 1 ? 1 : 0].head ?? -1,
      );
      expect(heads.filter((head) => head < 0)).toHaveLength(1);
      heads.forEach((head) => {
        let steps = 0;
        for (let at = head; at >= 0 && steps <= count; at = heads[at] as number) steps += 1;
        expect(steps).toBeLessThan(count);
      });
    }
  });
});
