import { describe, expect, it } from 'vitest';
import { summariseScores } from '#lib/core/progress/summarise-scores.ts';

describe('the scores of a class', () => {
  it('have spread, quartiles, time, and ten bars of which the last holds full marks', () => {
    const totals = [
      { total: 0, count: 1 },
      { total: 95, count: 1 },
      { total: 200, count: 2 },
    ];
    const spread = summariseScores(totals, [{ value: 60, count: 3 }], 200);
    expect(spread.distribution).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 0, 2]);
    // 0, 95, 200, 200: mean 123.75; squares 15314.0625 + 826.5625 + 2 x 5814.0625 over 3.
    expect(spread.standardDeviation).toBeCloseTo(Math.sqrt(27768.75 / 3), 9);
    expect(spread.lowerQuartile).toBe(71.25);
    expect(spread.upperQuartile).toBe(200);
    expect(spread.medianSeconds).toBe(60);
  });

  it('of nobody are nulls and empty bars', () => {
    expect(summariseScores([], [], 200)).toEqual({
      standardDeviation: null,
      lowerQuartile: null,
      upperQuartile: null,
      medianSeconds: null,
      distribution: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    });
  });
});
