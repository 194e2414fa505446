// A short list of weights in whole steps, most of them small.
import type { ByteReader, ByteWriter } from './bytes.ts';

/** Steps of one. */
const STEPS = 64;

export const roundSteps = (weights: Float64Array): Float64Array =>
  weights.map((weight) => Math.round(weight * STEPS) / STEPS);

/** Even numbers are weights above zero, odd ones below. */
export function writeSteps(weights: Float64Array, out: ByteWriter): void {
  out.integer(weights.length);
  for (const weight of weights) {
    const steps = Math.round(weight * STEPS);
    out.integer(steps < 0 ? -2 * steps - 1 : 2 * steps);
  }
}

/** Reads what `writeSteps` wrote, rounded. @throws RangeError where it is cut short */
export const readSteps = (reader: ByteReader): Float64Array =>
  Float64Array.from({ length: reader.integer() }, () => {
    const written = reader.integer();
    return (written % 2 === 0 ? written / 2 : -(written + 1) / 2) / STEPS;
  });
