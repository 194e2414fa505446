import { describe, expect, it } from 'vitest';
import { feature } from '#lib/core/language/linear/feature-hash.ts';
import { Templates } from '#lib/core/language/linear/templates.ts';

const LINES = `
  7 a
  8 b a
  9 a b c
  10 a b+c
  11 a+b c a+b`;

describe('feature templates', () => {
  it('hash many features as `feature` hashes each', () => {
    const templates = new Templates(['a', 'b', 'c'], LINES);
    const [a, b, c] = [5, -3, 2 ** 31 - 1];
    const out = new Int32Array(7);
    expect(templates.write(Int32Array.of(a, b, c), out, 1)).toBe(6);
    expect([...out]).toEqual([
      0,
      feature(7, a),
      feature(8, b, a),
      feature(9, a, b, c),
      feature(10, a, feature(0, b, c)),
      feature(11, feature(0, a, b), c, feature(0, a, b)),
      0,
    ]);
  });

  it('write the first ones alone where told so', () => {
    const templates = new Templates(['a', 'b', 'c'], LINES);
    const out = new Int32Array(5);
    expect(templates.write(Int32Array.of(1, 2, 3), out, 0, 2)).toBe(2);
    expect([...out.slice(2)]).toEqual([0, 0, 0]);
  });

  it('refuse a name that no value has', () => {
    expect(() => new Templates(['a'], '1 a d')).toThrow(RangeError);
  });
});
