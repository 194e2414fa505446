// Weights as the model file keeps them: whole numbers, with a scale for each row or for each column of a matrix.
import type { ByteReader, ByteWriter } from '#lib/core/language/linear/bytes.ts';

const MOST = 127;
/** Scales are kept as so many parts of one. */
const FINE = 2 ** 24;

/** Rows or columns share a scale, whichever are fewer. */
const byColumns = (rows: number, columns: number): boolean => rows > columns;

/** @param weights `rows` x `columns` from `at` on */
export function writeWeights(
  out: ByteWriter,
  weights: Float32Array,
  { at, rows, columns }: { at: number; rows: number; columns: number },
): void {
  const turned = byColumns(rows, columns);
  const [lines, length] = turned ? [columns, rows] : [rows, columns];
  const levels = new Uint8Array(rows * columns);
  for (let line = 0; line < lines; line += 1) {
    const placeOf = (own: number): number => (turned ? own * columns + line : line * columns + own);
    let most = 0;
    for (let own = 0; own < length; own += 1) {
      most = Math.max(most, Math.abs(weights[at + placeOf(own)] as number));
    }
    const scale = Math.ceil((most / MOST) * FINE);
    out.integer(scale);
    for (let own = 0; own < length; own += 1) {
      const level =
        scale === 0 ? 0 : Math.round(((weights[at + placeOf(own)] as number) * FINE) / scale);
      levels[line * length + own] = level & 255;
    }
  }
  out.block(levels);
}

/** Writes the matrix into `target` from `at` on. @throws RangeError where the bytes are cut short */
export function readWeights(
  reader: ByteReader,
  target: Float32Array,
  { at, rows, columns }: { at: number; rows: number; columns: number },
): void {
  const turned = byColumns(rows, columns);
  const [lines, length] = turned ? [columns, rows] : [rows, columns];
  const scales = Array.from({ length: lines }, () => reader.integer() / FINE);
  const levels = reader.block();
  if (levels.length !== rows * columns) throw new RangeError('weights cut short');
  for (let line = 0; line < lines; line += 1) {
    const scale = scales[line] as number;
    for (let own = 0; own < length; own += 1) {
      const place = turned ? own * columns + line : line * columns + own;
      target[at + place] = (((levels[line * length + own] as number) << 24) >> 24) * scale;
    }
  }
}
