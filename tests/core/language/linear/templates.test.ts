import { describe, expect, it } from 'vitest';
import { feature } from '#lib/core/language/linear/feature-hash.ts';
import { Templates } from '#lib/core/language/linear/templates.ts';

const LINES = `
  7 a
  8 b a
  9 a b c`;

describe('feature templates', () => {
  it('hash many features as `feature` hashes each', () => {
    const templates = new Templates(['a', 'b', 'c'], LINES);
    const [a, b, c] = [5, -3, 2 ** 31 - 1];
    const out = new Int32Array(5);
    expect(templates.write(Int32Array.of(a, b, c), out, 1)).toBe(4);
    expect([...out]).toEqual([0, feature(7, a), feature(8, b, a), feature(9, a, b, c), 0]);
  });

  it('refuse a name that no value has', () => {
    expect(() => new Templates(['a'], '1 a d')).toThrow(RangeError);
  });
});
