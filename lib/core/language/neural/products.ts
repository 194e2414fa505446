// What training adds up over the rows of a batch: products of two columns, and sums of one.
import type { Kernel, Place, Rows } from './kernel.ts';
import { packedRows, packedSize, packPanels, writeTransposed } from './panels.ts';

/** Adds, for each column of `left` and each of `right`, the sum of their products to the matrix at `to`. */
export function addProduct(
  kernel: Kernel,
  left: Rows,
  right: Rows,
  count: number,
  { rows, columns, to }: { rows: number; columns: number; to: Place },
): void {
  kernel.aside(() => {
    const inner = packedRows(count);
    const turned = { at: kernel.room(rows * inner), stride: inner };
    const packed = kernel.room(packedSize(count, columns));
    const { floats } = kernel;
    writeTransposed(floats, { ...left, rows: count, columns: rows }, floats, turned.at, inner);
    packPanels(floats, { ...right, rows: count, columns }, floats, packed);
    kernel.multiply({ at: to, stride: columns }, turned, packed, rows, inner, columns);
  });
}

/** Adds the sum of each column to the row at `to`. */
export function addColumnSums(
  { floats }: Kernel,
  { at, stride }: Rows,
  count: number,
  columns: number,
  to: Place,
): void {
  for (let row = 0; row < count; row += 1) {
    const from = at + row * stride;
    for (let column = 0; column < columns; column += 1) {
      floats[to + column] = (floats[to + column] as number) + (floats[from + column] as number);
    }
  }
}
