// A layer run backward: from what more of its output would gain to what more of its input and of its weights would.
import type { Batch } from './batch.ts';
import type { Kernel, Place, Rows } from './kernel.ts';
import { GATES, type Layer, type LayerRun, stepsOf } from './layer.ts';
import { packedColumns, packedRows } from './panels.ts';
import { addColumnSums, addProduct } from './products.ts';
import { rowsFrom, sameRow } from './rows.ts';

/** Packed with rows as columns: 4 `units` x `inputs` and 4 `units` x `units`. */
export type SideTurned = { input: Place; again: Place };

/** Where the gains of a direction's weights are added: rows of 4 `units`. */
export type SideGains = { input: Place; again: Place; bias: Place };

export type LayerBack = {
  layer: Layer;
  turned: readonly SideTurned[];
  gains: readonly SideGains[];
};

/**
 * @param run of the layer; its gates are written over
 * @param gainOut of the output, rows of both directions; written over
 * @returns the gain of the input: rows of `packedColumns(inputs)`
 */
export function backLayer(
  kernel: Kernel,
  { layer, turned, gains }: LayerBack,
  batch: Batch,
  { input, run, gainOut }: { input: Rows; run: LayerRun; gainOut: Rows },
): Rows {
  const { units, inputs } = layer;
  const wide = GATES * units;
  const width = packedColumns(inputs);
  const gainInput = { at: kernel.room(batch.rows * width), stride: width };
  kernel.aside(() => {
    const nothing = sameRow(kernel.room(units));
    layer.sides.forEach((_, number) => {
      const gates = run.gates[number] as Rows;
      const [back, gain] = [turned[number] as SideTurned, gains[number] as SideGains];
      const half = (rows: Rows, row: number): Rows =>
        rowsFrom({ ...rows, at: rows.at + number * units }, row);
      const gainCells = kernel.room((batch.active[0] ?? 0) * units);
      const before = { at: kernel.room(batch.rows * units), stride: units };
      for (const step of stepsOf(batch, number === 1).reverse()) {
        const { first, count, carried } = step;
        const at = rowsFrom(gates, first);
        if (carried > 0) {
          const cells = { before: half(run.cells, step.before), cells: half(run.cells, first) };
          kernel.cellBack(
            { gates: at, ...cells, rows: carried, units },
            half(gainOut, first).at,
            gainCells,
          );
          kernel.multiply(half(gainOut, step.before), at, back.again, carried, wide, units);
          for (let row = 0; row < carried; row += 1) {
            const from = half(run.out, step.before + row).at;
            kernel.floats.copyWithin(rowsFrom(before, first + row).at, from, from + units);
          }
        }
        if (count > carried) {
          const row = first + carried;
          const cells = { before: nothing, cells: half(run.cells, row) };
          const own = { gates: rowsFrom(gates, row), ...cells, rows: count - carried, units };
          kernel.cellBack(own, half(gainOut, row).at, gainCells + carried * units);
        }
      }
      kernel.multiply(gainInput, gates, back.input, batch.rows, wide, width);
      addColumnSums(kernel, gates, batch.rows, wide, gain.bias);
      addProduct(kernel, input, gates, batch.rows, {
        rows: packedRows(inputs),
        columns: wide,
        to: gain.input,
      });
      addProduct(kernel, before, gates, batch.rows, { rows: units, columns: wide, to: gain.again });
    });
  });
  return gainInput;
}
