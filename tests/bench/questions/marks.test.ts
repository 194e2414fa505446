import { describe, expect, it } from 'vitest';
import {
  agreement,
  cohensKappa,
  type Letter,
  parseMarks,
  readingsOf,
  shareOf,
  wilson,
} from './marks.ts';

describe('the Wilson interval', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is as published', (count, all, low, high) => {
    expect(wilson(count, all).low).toBeCloseTo(low, 4);
    expect(wilson(count, all).high).toBeCloseTo(high, 4);
  });

  it('ends at 1 where all are', () => {
    expect(wilson(20, 20).high).toBe(1);
    expect(wilson(20, 20).low).toBeCloseTo(1 - 0.1611, 4);
  });
});

describe("Cohen's kappa", () => {
  // By hand: 45 + 15 of 100 agree, .6; chance .7 * .6 + .3 * .4 = .54; (.6 - .54) / .46.
  it('of 45 15 / 25 15 is .1304', () => {
    expect(
      cohensKappa([
        [45, 15],
        [25, 15],
      ]),
    ).toBeCloseTo(0.06 / 0.46, 12);
  });

  // By hand: 88 + 40 + 12 of 200 agree, .7; rows 110 60 30, columns 106 60 34 of 200;
  // chance (110 * 106 + 60 * 60 + 30 * 34) / 40,000 = .407.
  it('of a table of three marks is (.7 - .407) / .593', () => {
    const table = [
      [88, 14, 8],
      [6, 40, 14],
      [12, 6, 12],
    ];
    expect(cohensKappa(table)).toBeCloseTo((0.7 - 0.407) / 0.593, 12);
  });

  it('is 1 where all agree, 0 where chance does as well, null where nothing can be told', () => {
    expect(
      cohensKappa([
        [3, 0],
        [0, 4],
      ]),
    ).toBe(1);
    expect(
      cohensKappa([
        [4, 4],
        [4, 4],
      ]),
    ).toBe(0);
    expect(
      cohensKappa([
        [5, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(
      cohensKappa([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull();
  });
});

describe("readers' marks", () => {
  const file = (reader: string, marks: Record<string, Letter>, article = 'one') => ({
    article,
    reader,
    generatorVersion: '1.0.0',
    marks: Object.fromEntries(Object.entries(marks).map(([id, mark]) => [id, { mark }])),
  });

  it('are read from one record or a list, and nothing else', () => {
    expect(parseMarks(file('ann', { q1: 'A' }))).toHaveLength(1);
    expect(parseMarks([file('ann', { q1: 'A' }), file('ann', { q1: 'X' }, 'two')])).toHaveLength(2);
    expect(() => parseMarks({ ...file('ann', {}), marks: { q1: { mark: 'C' } } })).toThrow();
  });

  it('are pooled by reader and version; ids of two articles stay apart', () => {
    const readings = readingsOf([
      file('ben', { q1: 'B' }),
      file('ann', { q1: 'A' }),
      file('ann', { q1: 'X' }, 'two'),
    ]);
    expect(readings.map(({ reader, marks }) => [reader, [...marks]])).toEqual([
      [
        'ann',
        [
          ['one/q1', 'A'],
          ['two/q1', 'X'],
        ],
      ],
      ['ben', [['one/q1', 'B']]],
    ]);
  });

  it('give shares, and agreement on the questions that both marked', () => {
    const [ann, ben] = readingsOf([
      file('ann', { q1: 'A', q2: 'A', q3: 'X', q4: 'B' }),
      file('ben', { q1: 'A', q2: 'B', q3: 'X' }),
    ]);
    if (!ann || !ben) throw new Error('two readers');
    expect(shareOf('A', ann.marks.values())).toMatchObject({ count: 2, of: 4, share: 0.5 });
    expect(shareOf('A', [])).toBeNull();
    const told = agreement(ann.marks, ben.marks);
    // Rows 2 0 1, columns 1 1 1 of 3: chance (2 * 1 + 0 + 1 * 1) / 9.
    expect(told).toMatchObject({
      both: 3,
      same: 2 / 3,
      table: [
        [1, 1, 0],
        [0, 0, 0],
        [0, 0, 1],
      ],
    });
    expect(told.kappa).toBeCloseTo((2 / 3 - 1 / 3) / (2 / 3), 12);
  });
});
