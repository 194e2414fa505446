// The net's matrices packed with rows as columns: what running it backward multiplies by.
import type { Kernel, Place } from '#lib/core/language/neural/kernel.ts';
import type { SideTurned } from '#lib/core/language/neural/layer-back.ts';
import { packedSize, packTransposed } from '#lib/core/language/neural/panels.ts';
import { type Net, type PackedPlaces, packBlocks } from './net.ts';
import type { Block } from './net-shape.ts';

export type NetTurned = PackedPlaces & { layers: SideTurned[][] };

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

export const packTurned = (kernel: Kernel, net: Net, turned: NetTurned): void =>
  packBlocks(kernel, net, turned, packTransposed);
