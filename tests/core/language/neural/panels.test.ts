import { describe, expect, it } from 'vitest';
import {
  packedSize,
  packPanels,
  packTransposed,
  writeTransposed,
} from '#lib/core/language/neural/panels.ts';

const matrix = { at: 0, rows: 3, columns: 9, stride: 9 };
const values = Float32Array.from({ length: 27 }, (_, at) => at + 1);

describe('packed matrices', () => {
  it('stand panel after panel, what is missing 0', () => {
    const packed = new Float32Array(packedSize(3, 9));
    packPanels(values, matrix, packed, 0);
    expect([...packed.subarray(0, 8)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect([...packed.subarray(8, 12)]).toEqual([10, 11, 12, 13]);
    expect([...packed.subarray(24, 34)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 9, 0]);
  });

  it('are packed with rows as columns as the turned matrix is packed', () => {
    const turned = new Float32Array(27);
    writeTransposed(values, matrix, turned, 0, 3);
    const [one, other] = [0, 1].map(() => new Float32Array(packedSize(9, 3)));
    if (!one || !other) throw new Error('two');
    packPanels(turned, { at: 0, rows: 9, columns: 3, stride: 3 }, one, 0);
    packTransposed(values, matrix, other, 0);
    expect(other).toEqual(one);
  });
});
