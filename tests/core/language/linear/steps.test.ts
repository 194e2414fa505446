import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '#lib/core/language/linear/bytes.ts';
import { readSteps, roundSteps, writeSteps } from '#lib/core/language/linear/steps.ts';

describe('weights in steps', () => {
  it('are read as they were rounded', () => {
    const weights = Float64Array.from([0, 1, -1, 0.3, -0.3, 7.77, -12.5, 0.001]);
    const out = new ByteWriter();
    writeSteps(weights, out);
    const read = readSteps(new ByteReader(out.finish()));
    expect(read.map((weight) => weight + 0)).toEqual(roundSteps(weights).map((one) => one + 0));
    read.forEach((weight, at) => {
      expect(Math.abs(weight - (weights[at] ?? 0))).toBeLessThanOrEqual(1 / 128);
    });
  });

  it('throw where they are cut short', () => {
    const out = new ByteWriter();
    writeSteps(new Float64Array(5), out);
    expect(() => readSteps(new ByteReader(out.finish().subarray(0, 3)))).toThrow(RangeError);
  });
});
