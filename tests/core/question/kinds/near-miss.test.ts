import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '#lib/core/question/kinds/near-miss.ts';

describe('edit distance', () => {
  it.each([
    ['station', 'station', 0],
    ['station', 'staton', 1],
    ['station', 'staiton', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
  ])('%j to %j is %d', (from, to, distance) => {
    expect(editDistance(from, to, 9)).toBe(distance);
  });

  it('is symmetric, 0 only for equal texts, and stops at limit + 1', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 3 }), (from, to, limit) => {
        const full = editDistance(from, to, 99);
        expect(editDistance(to, from, 99)).toBe(full);
        expect(full === 0).toBe(from === to);
        expect(editDistance(from, to, limit)).toBe(Math.min(full, limit + 1));
      }),
    );
  });
});
