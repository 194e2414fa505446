import { describe, expect, it } from 'vitest';
import { areaUnder, calibrate } from '#lib/cli/quality/cross-validate.ts';
import { fitLogistic, logOdds } from '#lib/cli/quality/fit-logistic.ts';
import { fitSigned } from '#lib/cli/quality/fit-signed.ts';
import type { Row } from '#lib/cli/quality/rows.ts';

const repeat = (count: number, value: number): Float64Array[] =>
  Array.from({ length: count }, () => Float64Array.of(value));

describe('logistic regression', () => {
  it('of one category gives its log odds ratio', () => {
    // 30 of 40 with it, 10 of 50 without: bias ln(10 / 40), weight ln(30 / 10) - ln(10 / 40).
    const inputs = [...repeat(40, 1), ...repeat(50, 0)];
    const targets = inputs.map((_, at) => (at < 30 || (at >= 40 && at < 50) ? 1 : 0));
    const { bias, weights } = fitLogistic(inputs, targets, 0);
    expect(bias).toBeCloseTo(Math.log(10 / 40), 6);
    expect(weights[0]).toBeCloseTo(Math.log(3) - Math.log(1 / 4), 6);
    expect(logOdds({ bias, weights }, Float64Array.of(1))).toBeCloseTo(Math.log(3), 6);
  });

  it('a penalty draws the weights to nothing, and leaves the bias', () => {
    const inputs = [...repeat(40, 1), ...repeat(40, -1)];
    const targets = inputs.map((_, at) => (at < 60 ? 1 : 0));
    const { bias, weights } = fitLogistic(inputs, targets, 1e9);
    expect(weights[0]).toBeCloseTo(0, 6);
    expect(bias).toBeCloseTo(Math.log(3), 5);
  });

  it('calibration undoes odds that are twice too sure', () => {
    const odds = [...Array(80).fill(4), ...Array(80).fill(-4)];
    const targets = odds.map((value, at) => (at % 10 < 8 ? Number(value > 0) : Number(value < 0)));
    const { slope, bias } = calibrate(odds, targets);
    expect(slope * 4).toBeCloseTo(Math.log(4), 2);
    expect(bias).toBeCloseTo(0, 6);
  });

  it('the area under the curve is the share of pairs in the right order, ties by halves', () => {
    expect(areaUnder([1, 2, 3, 3], [0, 0, 1, 0])).toBeCloseTo(2.5 / 3, 12);
    expect(areaUnder([1, 2], [1, 1])).toBeNull();
  });
});

describe('weights that keep to their signs', () => {
  const row = (features: Row['features'], mark: 'A' | 'X'): Row => ({
    article: 'a',
    shown: true,
    marks: [mark],
    features,
  });
  // Sure readings are good; that good ones are short and have names is chance or against what is known.
  const rows = Array.from({ length: 60 }, (_, at) =>
    row(
      {
        'clause-sure': at % 3 === 0 ? 0.5 : 0.9 + (at % 7) / 100,
        'stem-names': at % 3 === 0 ? 4 : 1 + (at % 2),
        'no-sign-known': at % 3,
      },
      at % 3 === 0 ? 'X' : 'A',
    ),
  );

  it.each(['A', 'X'] as const)('of %s: others are left out', (mark) => {
    const { columns, fitted } = fitSigned(rows, mark, 1);
    expect(columns.map(({ name }) => name)).toEqual(['clause-sure']);
    expect(Math.sign(fitted.weights[0] ?? 0)).toBe(mark === 'A' ? 1 : -1);
  });
});
