import { describe, expect, it } from 'vitest';
import type { ArcCandidate } from '#lib/core/language/parser/arc-candidates.ts';
import { fitChoice, weighReadings } from '#lib/core/language/parser/arc-choice.ts';

const reading = (
  head: number,
  source: number,
  judged: number,
  backing = 0,
): ArcCandidate & { judged: number } => ({
  child: 9,
  head,
  relation: 1,
  source,
  facts: [0, 60, 110, 160],
  branch: source > 4 ? 0 : -1,
  backing,
  judged,
});

/** Branches are right where the judge is sure of them, and what a branch bears out is right. */
const examples = [
  { readings: [reading(1, 0, 2), reading(3, 5, -1)], right: [2, 0] },
  { readings: [reading(1, 0, 0), reading(3, 5, 3)], right: [0, 2] },
  { readings: [reading(1, 3, 0.4), reading(2, 4, 0, 1)], right: [0, 2] },
];
const many = Array.from({ length: 40 }, () => examples).flat();

describe('the choice among readings', () => {
  it('learns which is right from what is known of each', () => {
    const weights = fitChoice(many);
    for (const { readings, right } of examples) {
      const [first = 0, second = 0] = weighReadings(readings, weights);
      expect(first > second).toBe((right[0] ?? 0) > (right[1] ?? 0));
    }
  });

  it('goes by the judge where nothing was learnt', () => {
    const weights = fitChoice([]);
    expect(weighReadings([reading(1, 0, 2), reading(3, 5, -1)], weights)).toEqual([2, -1]);
  });
});
