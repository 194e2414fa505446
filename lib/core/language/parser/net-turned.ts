// The net's matrices packed with rows as columns: what running it backward multiplies by.
import type { Kernel, Place } from '#lib/core/language/neural/kernel.ts';
import type { SideTurned } from '#lib/core/language/neural/layer-back.ts';
import { packedSize, packTransposed } from '#lib/core/language/neural/panels.ts';
import type { Net } from './net.ts';
import type { Block } from './net-shape.ts';

export type NetTurned = {
  layers: SideTurned[][];
  points: Place;
  arcs: Place;
  labels: Place;
};

export function reserveTurned(kernel: Kernel, { blocks }: Net): NetTurned {
  const reserve = ({ rows, columns }: Block): Place => kernel.room(packedSize(columns, rows));
  return {
    layers: blocks.layers.map((sides) =>
      sides.map(({ input, again }) => ({ input: reserve(input), again: reserve(again) })),
    ),
    points: reserve(blocks.points),
    arcs: reserve(blocks.arcs),
    labels: reserve(blocks.labels),
  };
}

export function packTurned({ floats }: Kernel, net: Net, turned: NetTurned): void {
  const pack = (block: Block, to: Place): void =>
    packTransposed(floats, { ...block, at: net.at + block.at, stride: block.columns }, floats, to);
  net.blocks.layers.forEach((sides, layer) => {
    sides.forEach((side, number) => {
      const own = turned.layers[layer]?.[number];
      if (!own) throw new RangeError('a layer that was not reserved');
      pack(side.input, own.input);
      pack(side.again, own.again);
    });
  });
  pack(net.blocks.points, turned.points);
  pack(net.blocks.arcs, turned.arcs);
  pack(net.blocks.labels, turned.labels);
}
