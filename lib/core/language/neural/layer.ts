// A layer of long short-term memory in both directions (Hochreiter & Schmidhuber 1997, Graves & Schmidhuber 2005).
import type { Batch } from './batch.ts';
import type { Kernel, Place, Rows } from './kernel.ts';
import { packedRows } from './panels.ts';
import { repeatRow, rowsFrom, sameRow } from './rows.ts';

export const GATES = 4;

/** One direction: packed matrices `inputs` x 4 `units` and `units` x 4 `units`, and what is added, 4 `units`. */
export type Side = { input: Place; again: Place; bias: Place };

export type Layer = { inputs: number; units: number; sides: readonly [Side, Side] };

/** Of each row, both directions side by side in cells and out; the gates of each direction. */
export type LayerRun = { gates: readonly Rows[]; cells: Rows; out: Rows };

/** A step of one direction: its rows from `first` on, and those of the step before it, of which `carried` go on. */
export type Step = { first: number; count: number; before: number; carried: number };

/** In the order of reading. @param backward from the last word to the first */
export function stepsOf({ active, starts }: Batch, backward: boolean): Step[] {
  const steps = Array.from(active, (count, step) => {
    const before = backward ? step + 1 : step - 1;
    const carried = Math.min(count, active[before] ?? 0);
    return { first: starts[step] as number, count, before: starts[before] ?? 0, carried };
  });
  return backward ? steps.reverse() : steps;
}

/** @param input of the layer, rows of `packedRows(inputs)` floats, what is added to `inputs` 0 */
export function runLayer(kernel: Kernel, layer: Layer, batch: Batch, input: Rows): LayerRun {
  const { units, inputs, sides } = layer;
  const wide = GATES * units;
  const cells = { at: kernel.spare(batch.rows * 2 * units), stride: 2 * units };
  const out = { at: kernel.spare(batch.rows * 2 * units), stride: 2 * units };
  const nothing = sameRow(kernel.room(units));
  const gates = sides.map((side, number) => {
    const own = repeatRow(kernel, side.bias, wide, batch.rows);
    kernel.multiply(own, input, side.input, batch.rows, packedRows(inputs), wide);
    const half = (rows: Rows, row: number): Rows =>
      rowsFrom({ ...rows, at: rows.at + number * units }, row);
    for (const { first, count, before, carried } of stepsOf(batch, number === 1)) {
      const at = rowsFrom(own, first);
      if (carried > 0) {
        kernel.multiply(at, half(out, before), side.again, carried, units, wide);
        const step = { gates: at, before: half(cells, before), cells: half(cells, first) };
        kernel.cell({ ...step, rows: carried, units }, half(out, first).at);
      }
      if (count > carried) {
        const row = first + carried;
        const step = { gates: rowsFrom(own, row), before: nothing, cells: half(cells, row) };
        kernel.cell({ ...step, rows: count - carried, units }, half(out, row).at);
      }
    }
    return own;
  });
  return { gates, cells, out };
}
