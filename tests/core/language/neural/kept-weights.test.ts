import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '#lib/core/language/linear/bytes.ts';
import { readWeights, writeWeights } from '#lib/core/language/neural/kept-weights.ts';

describe('kept weights', () => {
  it.each([
    [2, 5],
    [5, 2],
    [1, 4],
  ])('come back nearly as they were, each line by its own scale: %i x %i', (rows, columns) => {
    const size = rows * columns;
    const weights = Float32Array.from({ length: size }, (_, at) => ((at % 7) - 3) * 2 ** -(at % 3));
    const out = new ByteWriter();
    writeWeights(out, weights, { at: 0, rows, columns });
    const back = new Float32Array(size);
    readWeights(new ByteReader(out.finish()), back, { at: 0, rows, columns });
    weights.forEach((weight, at) => {
      expect(Math.abs((back[at] ?? 0) - weight)).toBeLessThan(3 / 127);
    });
  });

  it('are refused where they are cut short', () => {
    const out = new ByteWriter();
    writeWeights(out, new Float32Array(4), { at: 0, rows: 2, columns: 2 });
    const reader = new ByteReader(out.finish());
    expect(() => readWeights(reader, new Float32Array(9), { at: 0, rows: 3, columns: 3 })).toThrow(
      RangeError,
    );
  });
});
