import { describe, expect, it } from 'vitest';
import { pointingCounts } from '#lib/core/progress/pointing-counts.ts';

const cellsOf = (proof: number, other: number, none = 0) => ({
  'q1|pointing|right-right': proof,
  'q1|pointing|right-wrong': other,
  'q1|pointing|right-none': none,
});

describe('how a class pointed', () => {
  it('reads the five cells of one question', () => {
    expect(
      pointingCounts(
        {
          ...cellsOf(6, 2, 1),
          'q1|pointing|wrong-right': 3,
          'q1|pointing|wrong-other': 4,
          'q2|pointing|right-right': 9,
          'q1|100|o1|100': 5,
        },
        'q1',
      ),
    ).toEqual({
      rightAndProof: 6,
      rightAndOther: 2,
      rightAndNone: 1,
      wrongAndProof: 3,
      wrongAndOther: 4,
      luck: 0.25,
    });
  });

  it.each([
    [5, 0, 0, 0],
    [4, 1, 0, 0.2],
    [4, 0, 9, null],
    [0, 4, 0, null],
    [0, 5, 0, 1],
  ])(
    'luck is the share of right responses that point elsewhere, from five on: %d and %d, %d passed over',
    (proof, other, none, luck) => {
      expect(pointingCounts(cellsOf(proof, other, none), 'q1')?.luck).toBe(luck);
    },
  );

  it('is null where nobody was asked', () => {
    expect(pointingCounts({ 'q1|100|o1|100': 5 }, 'q1')).toBeNull();
  });
});
