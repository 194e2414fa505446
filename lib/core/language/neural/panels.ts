// Matrices packed as the kernel reads them: panels of a few columns, so that what is read together stands together.
import { PANEL, STEPS } from './kernel-code.ts';

/** Where a matrix stands: `rows` rows of `columns` floats, `stride` from one to the next. */
export type Matrix = { at: number; rows: number; columns: number; stride: number };

const upTo = (count: number, step: number): number => Math.ceil(count / step) * step;

/** Rows, and columns, of the packed matrix: what is added to the matrix's own is 0. */
export const packedRows = (rows: number): number => upTo(rows, STEPS);
export const packedColumns = (columns: number): number => upTo(columns, PANEL);

/** Floats that the packed matrix needs. */
export const packedSize = (rows: number, columns: number): number =>
  packedRows(rows) * packedColumns(columns);

/** Packs a matrix that stands in `from`. @param to begins at `at` in `target`; all of it is written */
export function packPanels(
  from: Float32Array,
  { at, rows, columns, stride }: Matrix,
  target: Float32Array,
  to: number,
): void {
  const inner = packedRows(rows);
  target.fill(0, to, to + packedSize(rows, columns));
  for (let panel = 0; panel * PANEL < columns; panel += 1) {
    const first = panel * PANEL;
    const count = Math.min(PANEL, columns - first);
    for (let row = 0; row < rows; row += 1) {
      const source = at + row * stride + first;
      const place = to + (panel * inner + row) * PANEL;
      for (let column = 0; column < count; column += 1) {
        target[place + column] = from[source + column] as number;
      }
    }
  }
}

/** Packs the matrix with its rows as columns. */
export function packTransposed(
  from: Float32Array,
  { at, rows, columns, stride }: Matrix,
  target: Float32Array,
  to: number,
): void {
  const inner = packedRows(columns);
  target.fill(0, to, to + packedSize(columns, rows));
  for (let row = 0; row < rows; row += 1) {
    const source = at + row * stride;
    const place = to + Math.floor(row / PANEL) * inner * PANEL + (row % PANEL);
    for (let column = 0; column < columns; column += 1) {
      target[place + column * PANEL] = from[source + column] as number;
    }
  }
}

/** Writes the matrix with its rows as columns. @param stride of the rows that are written */
export function writeTransposed(
  from: Float32Array,
  { at, rows, columns, stride: own }: Matrix,
  target: Float32Array,
  to: number,
  stride: number,
): void {
  for (let row = 0; row < rows; row += 1) {
    const source = at + row * own;
    for (let column = 0; column < columns; column += 1) {
      target[to + column * stride + row] = from[source + column] as number;
    }
  }
}
