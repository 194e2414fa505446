import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderFromPlaces } from '#components/student/order-from-places.ts';

const CASES: [string, number[], string][] = [
  ['nothing moved', [1, 2, 3], 'abc'],
  ['every place given', [3, 1, 2], 'bca'],
  ['one sent up to a taken place goes before', [1, 2, 1], 'cab'],
  ['one sent down to a taken place goes after', [3, 2, 3], 'bca'],
  ['a place out of range counts as not moved', [9, 2, 1], 'cab'],
  ['a missing place counts as not moved', [Number.NaN, 1], 'bac'],
];

describe('orderFromPlaces', () => {
  it.each(CASES)('%s', (_title, places, expected) => {
    expect(orderFromPlaces(['a', 'b', 'c'], places).join('')).toBe(expected);
  });

  it('always gives every item once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 6 }), { maxLength: 5 }), (places) => {
        const order = orderFromPlaces(['a', 'b', 'c', 'd', 'e'], places);
        expect([...order].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
      }),
    );
  });
});
