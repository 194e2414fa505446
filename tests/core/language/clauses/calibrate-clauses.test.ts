import { describe, expect, it } from 'vitest';
import { loadClauses, trainClauses } from '#lib/core/language/clauses/calibrate-clauses.ts';
import { confidenceOf } from '#lib/core/language/clauses/confidence.ts';

/** Right in `share` of a hundred cases. */
const cases = (feature: number, share: number) =>
  Array.from({ length: 100 }, (_, at) => ({ features: [1, feature, 7], right: at < share }));

describe('the confidence of clauses', () => {
  const examples = [...cases(0, 98), ...cases(-2, 60), ...cases(-4, 10)];
  const calibration = loadClauses(trainClauses(examples, 0.95));

  it.each([
    [0, 0.98],
    [-2, 0.6],
    [-4, 0.1],
  ])('is the share of the right among cases alike: %d', (feature, share) => {
    expect(Math.abs(confidenceOf([1, feature, 7], calibration) - share)).toBeLessThan(0.06);
  });

  it('has a threshold above which clauses are right as often as asked', () => {
    expect(confidenceOf([1, 0, 7], calibration)).toBeGreaterThanOrEqual(calibration.threshold);
    expect(confidenceOf([1, -2, 7], calibration)).toBeLessThan(calibration.threshold);
  });

  it('is fitted to the same bytes again', () => {
    expect(trainClauses(examples, 0.95)).toEqual(trainClauses(examples, 0.95));
  });

  it('refuses bytes cut short', () => {
    expect(() => loadClauses(new Uint8Array(7))).toThrow(RangeError);
    expect(() => loadClauses(new Uint8Array(0))).toThrow(RangeError);
  });
});
