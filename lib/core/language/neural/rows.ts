// What is done to whole rows of numbers: begun with a row, made smaller below 0, added, moved.
import type { Batch } from './batch.ts';
import type { Kernel, Place, Rows } from './kernel.ts';

/** Below 0 a number is made so much smaller (leaky rectifier). */
const LEAK = 0.1;
const SLOPES = Float64Array.of(1, LEAK);

/** Rows `count` further on. */
export const rowsFrom = ({ at, stride }: Rows, count: number): Rows => ({
  at: at + count * stride,
  stride,
});

/** One row, again and again. */
export const sameRow = (at: Place): Rows => ({ at, stride: 0 });

/** Rows that all begin as the same row. */
export function repeatRow(kernel: Kernel, row: Place, columns: number, count: number): Rows {
  const at = kernel.spare(count * columns);
  for (let copy = 0; copy < count; copy += 1) {
    kernel.floats.copyWithin(at + copy * columns, row, row + columns);
  }
  return { at, stride: columns };
}

export function leak(
  { floats }: Kernel,
  { at, stride }: Rows,
  count: number,
  columns: number,
): void {
  // By the bit of the sign and not by a branch: which way the next number goes, no processor foresees.
  const bits = new Int32Array(floats.buffer);
  for (let row = 0; row < count; row += 1) {
    const from = at + row * stride;
    for (let place = from; place < from + columns; place += 1) {
      const slope = SLOPES[(bits[place] as number) >>> 31] as number;
      floats[place] = (floats[place] as number) * slope;
    }
  }
}

/** Moves rows of `columns` from the order of the batch to that of the sentences, or back. */
export function reorder(
  { floats }: Kernel,
  { lengths, starts }: Batch,
  { side, by, columns }: { side: Rows; by: Rows; columns: number },
  back = false,
): void {
  let own = 0;
  lengths.forEach((length, sentence) => {
    for (let word = 0; word < length; word += 1, own += 1) {
      const inBatch = rowsFrom(side, (starts[word] as number) + sentence).at;
      const inOrder = rowsFrom(by, own).at;
      const [from, to] = back ? [inOrder, inBatch] : [inBatch, inOrder];
      floats.copyWithin(to, from, from + columns);
    }
  });
}

/** Where a number came out below 0, its gain is so much smaller. */
export function leakBack(
  { floats }: Kernel,
  shown: Rows,
  gain: Rows,
  count: number,
  columns: number,
): void {
  for (let row = 0; row < count; row += 1) {
    const [own, to] = [rowsFrom(shown, row).at, rowsFrom(gain, row).at];
    for (let at = 0; at < columns; at += 1) {
      if ((floats[own + at] as number) < 0) floats[to + at] = (floats[to + at] as number) * LEAK;
    }
  }
}

export function addRow({ floats }: Kernel, from: Place, to: Place, columns: number): void {
  for (let at = 0; at < columns; at += 1) {
    floats[to + at] = (floats[to + at] as number) + (floats[from + at] as number);
  }
}
