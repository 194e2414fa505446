import { describe, expect, it } from 'vitest';
import {
  correlationOf,
  meanOf,
  medianOf,
  varianceOf,
} from '#lib/core/progress/weighted-moments.ts';

const weighted = (...pairs: [value: number, count: number][]) =>
  pairs.map(([value, count]) => ({ value, count }));

describe('weighted moments', () => {
  it.each([
    [weighted(), null, null, null],
    [weighted([7, 1]), 7, 7, null],
    [weighted([7, 3]), 7, 7, 0],
    [weighted([1, 1], [2, 1]), 1.5, 1.5, 0.5],
    [weighted([10, 1], [0, 2]), 10 / 3, 0, 100 / 3],
    [weighted([4, 2], [2, 2]), 3, 3, 4 / 3],
    [weighted([2, 1], [4, 3], [5, 2], [7, 1], [9, 1]), 5, 4.5, 32 / 7],
  ])('%j: mean %s, median %s, sample variance %s', (values, mean, median, variance) => {
    expect(meanOf(values)).toBe(mean);
    expect(medianOf(values)).toBe(median);
    if (variance === null) expect(varianceOf(values)).toBeNull();
    else expect(varianceOf(values)).toBeCloseTo(variance, 12);
  });

  it.each([
    [[], null],
    [[[1, 2, 5]], null],
    [
      [
        [1, 2, 1],
        [2, 4, 1],
      ],
      1,
    ],
    [
      [
        [1, 4, 3],
        [2, 2, 3],
      ],
      -1,
    ],
    [
      [
        [1, 1, 1],
        [1, 2, 1],
      ],
      null,
    ],
    [
      [
        [0, 0, 1],
        [0, 1, 1],
        [1, 0, 1],
        [1, 1, 1],
      ],
      0,
    ],
  ])('pairs %j correlate with %s', (triples, correlation) => {
    const pairs = triples.map(([x = 0, y = 0, count = 0]) => ({ x, y, count }));
    expect(correlationOf(pairs)).toBe(correlation);
  });
});
