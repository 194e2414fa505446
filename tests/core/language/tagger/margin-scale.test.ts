import { describe, expect, it } from 'vitest';
import {
  chanceAt,
  decodeScale,
  encodeScale,
  fitMargins,
} from '#lib/core/language/tagger/margin-scale.ts';

/** Right in six of ten at margin 1, in nine of ten at margin 5; every tenth at 9 is wrong too. */
const outcomes = [1, 5, 9].flatMap((margin) =>
  Array.from({ length: 600 }, (_, at) => ({ margin, right: at % 10 < (margin === 1 ? 6 : 9) })),
);

describe('the scale of margins', () => {
  const scale = fitMargins(outcomes);

  it.each([
    [0, 0.6],
    [1, 0.6],
    [3, 0.75],
    [5, 0.9],
    [100, 0.9],
  ])('a margin of %d is right with a chance of %d', (margin, expected) => {
    expect(chanceAt(scale, margin)).toBeCloseTo(expected, 1);
  });

  it('never falls as margins grow', () => {
    const uneven = outcomes.map(({ margin, right }) => ({ margin: 10 - margin, right }));
    const fitted = fitMargins(uneven);
    const chances = [0, 1, 2, 4, 6, 8, 9].map((margin) => chanceAt(fitted, margin));
    expect(chances).toEqual(chances.toSorted((a, b) => a - b));
  });

  it('survives its bytes', () => {
    expect(decodeScale(encodeScale(scale))).toEqual(scale);
    expect(chanceAt(decodeScale(encodeScale({ margins: [], chances: [] })), 2)).toBe(0.5);
  });
});
