import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemAnalysis } from '#lib/core/progress/item-analysis.ts';
import { cellsOf } from './arbitrary-class.ts';

/** Questions q0, q1, ... of 100 each. */
const questions = (count: number, maxPoints = 100) =>
  Array.from({ length: count }, (_, index) => ({ id: `q${index}`, maxPoints }));

/** Computed the textbook way from raw scores: sums of squares, not deviations from the mean. */
function plain(rows: number[][]) {
  const n = rows.length;
  const total = (row: number[]) => row.reduce((sum, points) => sum + points, 0);
  const variance = (values: number[]) =>
    (total(values.map((value) => value * value)) - total(values) ** 2 / n) / (n - 1);
  const columns = (rows[0] ?? []).map((_, index) => rows.map((row) => row[index] ?? 0));
  const totals = rows.map(total);
  const discriminations = columns.map((x) => {
    const y = totals.map((sum, student) => sum - (x[student] ?? 0));
    const products = total(x.map((value, student) => value * (y[student] ?? 0)));
    const top = n * products - total(x) * total(y);
    const bottom =
      (n * total(x.map((value) => value * value)) - total(x) ** 2) *
      (n * total(y.map((value) => value * value)) - total(y) ** 2);
    return bottom === 0 ? null : top / Math.sqrt(bottom);
  });
  const dot = (x: number[], y: number[]) =>
    total(x.map((value, place) => value * (y[place] ?? 0))) - (total(x) * total(y)) / n;
  const ascending = (values: number[]) => values.toSorted((a, b) => a - b);
  const efficiencies = columns.map((x) => {
    const y = totals.map((sum, student) => sum - (x[student] ?? 0));
    const highest = dot(ascending(x), ascending(y));
    return n < 2 || highest < 1e-6 ? null : dot(x, y) / highest;
  });
  const roots = columns.map((x) => {
    const covariance = dot(x, totals);
    return covariance < -1e-6 ? null : Math.sqrt(Math.max(0, covariance));
  });
  const rootSum = total(roots.map((root) => root ?? 0));
  const weights = roots.map((root) => (root === null || rootSum < 1e-3 ? null : root / rootSum));
  const items = columns.length;
  const spread = variance(totals);
  const alpha =
    n < 2 || items < 2 || spread === 0
      ? null
      : (items / (items - 1)) * (1 - total(columns.map(variance)) / spread);
  const standardError =
    alpha === null ? null : Math.sqrt(spread) * Math.sqrt(Math.max(0, 1 - alpha));
  const facilities = columns.map((x) => total(x) / n / 100);
  return { facilities, discriminations, efficiencies, weights, alpha, standardError };
}

function expectClose(actual: number | null | undefined, wanted: number | null | undefined): void {
  if (typeof actual !== 'number' || typeof wanted !== 'number') expect(actual).toBe(wanted);
  // Relative where totals hardly differ and alpha is in the thousands.
  else expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, wanted ** 2));
}

describe('item analysis', () => {
  it('agrees with a plain computation from raw scores to 1e-9', () => {
    const table = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 40 }))
      .chain(([items, students]) =>
        fc.array(
          fc.array(fc.constantFrom(0, 33, 50, 67, 100), { minLength: items, maxLength: items }),
          { minLength: students, maxLength: students },
        ),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const analysis = itemAnalysis(cellsOf(rows), questions(rows[0]?.length ?? 0));
        const wanted = plain(rows);
        expect(analysis.n).toBe(rows.length);
        analysis.questions.forEach((figures, index) => {
          const { n, facility, discrimination } = figures;
          expectClose(figures.efficiency, wanted.efficiencies[index]);
          expectClose(figures.effectiveWeight, wanted.weights[index]);
          expect(n).toBe(rows.length);
          expectClose(facility, wanted.facilities[index]);
          expectClose(discrimination, wanted.discriminations[index]);
        });
        expectClose(analysis.alpha, wanted.alpha);
        expectClose(analysis.standardError, wanted.standardError);
      }),
      { numRuns: 300 },
    );
  });

  it('four students on a perfect scale, computed by hand: KR-20 is 0.75', () => {
    // p = 3/4, 1/2, 1/4; sum of pq = 5/8; variance of the totals 5/4 (over n): 3/2 (1 - 1/2) = 3/4.
    // Error: the sample variance is 5/3 points squared, sqrt(5/3 x 1/4) points.
    // Discrimination of the outer two: 3/4 / sqrt(3/4 x 11/4); of the middle one: 1 / sqrt(1 x 2).
    const rows = [
      [100, 100, 100],
      [100, 100, 0],
      [100, 0, 0],
      [0, 0, 0],
    ];
    const analysis = itemAnalysis(cellsOf(rows), questions(3));
    expectClose(analysis.alpha, 0.75);
    expectClose(analysis.standardError, 100 * Math.sqrt(5 / 12));
    expect(analysis.questions.map(({ facility }) => facility)).toEqual([0.75, 0.5, 0.25]);
    const outer = 0.75 / Math.sqrt(33 / 16);
    analysis.questions.forEach(({ discrimination }, index) => {
      expectClose(discrimination, index === 1 ? Math.SQRT1_2 : outer);
    });
  });

  it.each([
    ['no attempt', [], 2, null, null],
    ['one attempt', [[100, 0]], 2, null, null],
    [
      'all totals the same',
      [
        [100, 0],
        [0, 100],
      ],
      2,
      null,
      -1,
    ],
    ['one question', [[100], [0]], 1, null, null],
    [
      'a question all got right',
      [
        [100, 100],
        [100, 0],
      ],
      2,
      0,
      null,
    ],
  ])('%s: what is undefined is null', (_what, rows, items, alpha, discrimination) => {
    const analysis = itemAnalysis(cellsOf(rows), questions(items));
    expect(analysis.alpha).toBe(alpha);
    expect(analysis.questions[0]?.discrimination).toBe(discrimination);
    if (alpha === null) expect(analysis.standardError).toBeNull();
    if (rows.length === 0) expect(analysis.questions[0]?.facility).toBeNull();
  });

  it('alpha is not told where some attempts did not have all the questions', () => {
    const cells = {
      ...cellsOf([
        [100, 100],
        [0, 0],
      ]),
      'q0|100|a|100': 1,
      '*|100': 1,
    };
    expect(itemAnalysis(cells, questions(2)).alpha).toBeNull();
    const [first] = itemAnalysis(cells, questions(2)).questions;
    expect(first?.n).toBe(3);
    expectClose(first?.facility, 2 / 3);
  });

  it('is the same to the last bit in whatever order the store lists the cells', () => {
    const rows = Array.from({ length: 60 }, (_, index) => [
      33 * (index % 4),
      67 * (index % 2),
      index,
    ]);
    const cells = cellsOf(rows);
    const turned = Object.fromEntries(Object.entries(cells).reverse());
    expect(itemAnalysis(turned, questions(3))).toEqual(itemAnalysis(cells, questions(3)));
  });

  it('large classes with large marks keep nine digits', () => {
    const rows = Array.from({ length: 5000 }, (_, index) => [
      (index % 7) * 10_000 + 40_000,
      (index % 5) * 10_000 + 60_000,
    ]);
    const analysis = itemAnalysis(cellsOf(rows), questions(2, 100_000));
    const small = rows.map((row) => row.map((points) => points / 1000));
    const wanted = plain(small);
    expectClose(analysis.alpha, wanted.alpha);
    expectClose(analysis.questions[0]?.discrimination, wanted.discriminations[0]);
  });
});

describe('the distractor table', () => {
  it('has responses by thirds of the class, those with equal totals in one third', () => {
    // Totals 300 300 200 100 100 0: upper two, middle one and a tie in the lower half, by mid rank.
    const cells = {
      '*|300': 2,
      '*|200': 1,
      '*|100': 2,
      '*|0': 1,
      'q0|100|o1|300': 2,
      'q0|100|o1|200': 1,
      'q0|0|o2|100': 1,
      'q0|0|o3|100': 1,
      'q0|0||0': 1,
    };
    expect(itemAnalysis(cells, questions(1)).questions[0]?.distractors).toEqual([
      { bucket: 'o1', points: 100, lower: 0, middle: 1, upper: 2 },
      { bucket: '', points: 0, lower: 1, middle: 0, upper: 0 },
      { bucket: 'o2', points: 0, lower: 0, middle: 1, upper: 0 },
      { bucket: 'o3', points: 0, lower: 0, middle: 1, upper: 0 },
    ]);
  });

  it.each([
    [
      [0, 100, 200],
      [1, 1, 1],
    ],
    [
      [0, 100, 200, 300, 400, 500],
      [2, 2, 2],
    ],
    [
      [0, 100, 200, 300],
      [1, 2, 1],
    ],
    [
      [100, 100, 100],
      [0, 3, 0],
    ],
    [[0], [0, 1, 0]],
    [
      [0, 100],
      [1, 0, 1],
    ],
    [
      [0, 0, 0, 0, 100],
      [0, 4, 1],
    ],
  ])('totals %j fall into lower, middle and upper as %j', (totals, counts) => {
    const rows = itemAnalysis(cellsOf(totals.map((total) => [total])), questions(1)).questions[0]
      ?.distractors;
    const sum = (third: 'lower' | 'middle' | 'upper') =>
      rows?.reduce((count, row) => count + row[third], 0);
    expect([sum('lower'), sum('middle'), sum('upper')]).toEqual(counts);
  });
});
