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

describe('a tree out of several', () => {
  it('takes the likelier arc of each token where that makes a tree', () => {
    const first = [1, -1, 1].map((head, at) => ({ head, score: at }));
    const second = [1, -1, 0].map((head) => ({ head, score: 1.5 }));
    const picks = chooseTree(first.map((one, at) => [one, second[at] ?? one] as const));
    expect(picks).toEqual([1, 1, 0]);
  });

  it('takes a third reading where it is the likeliest, unless the arcs would go in a circle', () => {
    const best = [
      [{ head: 1, score: 1 }],
      [{ head: -1, score: 1 }],
      [
        { head: 1, score: 1 },
        { head: 0, score: 2 },
        { head: 3, score: 3 },
      ],
      [{ head: 1, score: 1 }],
    ];
    expect(chooseTree(best)).toEqual([0, 0, 2, 0]);
    const circle = best.with(3, [
      { head: 1, score: 1 },
      { head: 2, score: 1.5 },
    ]);
    expect(chooseTree(circle)).toEqual([0, 0, 2, 0]);
  });

  it('always makes a tree with one root', () => {
    const random = seededRandom('trees');
    for (let round = 0; round < 500; round += 1) {
      const count = 1 + random(12);
      const score = () => random(1000) / 100;
      const trees = Array.from({ length: 1 + random(4) }, () => randomTree(count, random));
      const options = Array.from({ length: count }, (_, at) =>
        trees.map((tree) => ({ head: tree[at] ?? -1, score: score() })),
      );
      const heads = chooseTree(options).map((pick, at) => options[at]?.[pick]?.head ?? -1);
      expect(heads.filter((head) => head < 0)).toHaveLength(1);
      heads.forEach((head) => {
        let steps = 0;
        for (let at = head; at >= 0 && steps <= count; at = heads[at] as number) steps += 1;
        expect(steps).toBeLessThan(count);
      });
    }
  });
});
