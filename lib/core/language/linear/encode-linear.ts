// Trained weights as few bytes: the smallest dropped, the rest as int8, columns apart so that they compress.
import { ByteWriter } from './bytes.ts';
import type { LinearWeights } from './linear-trainer.ts';

export type EncodeLinearOptions = {
  /** At most this many weights are kept, the largest by absolute value. */
  keepWeights: number;
  /** Steps either side of zero, 1..127: fewer compress better. Weights beyond the 99.95th percentile are clipped. */
  levels?: number;
};

/** Absolute values other than zero, ascending. */
function sortedSizes(weights: Float32Array): Float32Array {
  return weights
    .map(Math.abs)
    .sort()
    .filter((size) => size > 0);
}

/** Bytes for `LinearModel`; the same weights give the same bytes whatever the order of their rows. */
export function encodeLinear(
  { classes, keyBits, keys, weights }: LinearWeights,
  { keepWeights, levels = 127 }: EncodeLinearOptions,
): Uint8Array {
  const sizes = sortedSizes(weights);
  const clip = sizes[Math.floor(sizes.length * 0.9995)] ?? 1;
  const scale = clip / levels;
  const floor = Math.max(scale / 2, sizes[sizes.length - keepWeights] ?? 0);

  const columns = { low: new ByteWriter(), high: new ByteWriter(), counts: new ByteWriter() };
  const kinds = new ByteWriter();
  const values = new ByteWriter();
  const order = new Uint32Array(keys.length).map((_, row) => row);
  order.sort((a, b) => (keys[a] as number) - (keys[b] as number));
  let rows = 0;
  let total = 0;
  let lastKey = -1;
  for (const row of order) {
    let count = 0;
    for (let c = 0; c < classes; c += 1) {
      const weight = weights[row * classes + c] as number;
      if (Math.abs(weight) < floor) continue;
      const level = Math.max(-levels, Math.min(levels, Math.round(weight / scale)));
      if (level === 0) continue;
      kinds.byte(c);
      values.byte(level & 255);
      count += 1;
    }
    if (count === 0) continue;
    const key = keys[row] as number;
    const gap = key - lastKey - 1;
    columns.low.byte(gap & 255);
    columns.high.integer(gap >>> 8);
    columns.counts.byte(count);
    lastKey = key;
    rows += 1;
    total += count;
  }
  const out = new ByteWriter();
  for (const header of [classes, keyBits, rows, total]) out.integer(header);
  out.float(scale);
  for (const column of [columns.low, columns.high, columns.counts, kinds, values]) {
    out.block(column.finish());
  }
  return out.finish();
}
