// The parser's net (Dozat & Manning 2017): layers that read in both directions, then what each word is as head and as
// dependent, and how well any two of them go together.
import type { Batch } from '#lib/core/language/neural/batch.ts';
import type { Kernel, Place, Rows } from '#lib/core/language/neural/kernel.ts';
import { type Layer, type LayerRun, runLayer } from '#lib/core/language/neural/layer.ts';
import {
  packedColumns,
  packedSize,
  packPanels,
  packTransposed,
} from '#lib/core/language/neural/panels.ts';
import { leak, reorder, repeatRow, rowsFrom } from '#lib/core/language/neural/rows.ts';
import {
  type Block,
  inputsOf,
  labelColumns,
  layBlocks,
  type NetBlocks,
  type NetShape,
  pointsOf,
} from './net-shape.ts';

/** Weights in the kernel's memory as they were learnt, from `at` on, and packed. */
export type Net = {
  shape: NetShape;
  blocks: NetBlocks;
  at: Place;
  layers: Layer[];
  points: Place;
  arcs: Place;
  labels: Place;
};

/** Makes some numbers of `columns` of the rows 0, in training; `stage` 0 is the input, then each layer's output, then the points. */
export type Thin = (rows: Rows, columns: number, stage: number) => void;

export type NetRun = {
  /** What each layer read, and what came of it. */
  inputs: Rows[];
  runs: LayerRun[];
  /** By sentence (the batch's order) and word: the last layer's output, and the points of the words. */
  top: Rows;
  points: Rows;
  /** First row of each sentence in `top` and `points`. */
  firsts: number[];
};

/** Room for the packed weights. @param at of the weights: `layBlocks(shape).size` floats */
export function reserveNet(kernel: Kernel, shape: NetShape, at: Place): Net {
  const { blocks } = layBlocks(shape);
  const reserve = ({ rows, columns }: Block): Place => kernel.room(packedSize(rows, columns));
  return {
    shape,
    blocks,
    at,
    layers: blocks.layers.map(([ahead, back], layer) => ({
      inputs: layer === 0 ? inputsOf(shape) : 2 * shape.units,
      units: shape.units,
      sides: [
        { input: reserve(ahead.input), again: reserve(ahead.again), bias: at + ahead.bias.at },
        { input: reserve(back.input), again: reserve(back.again), bias: at + back.bias.at },
      ],
    })),
    points: reserve(blocks.points),
    arcs: reserve(blocks.arcs),
    labels: reserve(blocks.labels),
  };
}

/** Packs the weights as they stand now. */
export function packNet(kernel: Kernel, net: Net): void {
  packBlocks(kernel, net, { ...net, layers: net.layers.map(({ sides }) => sides) }, packPanels);
}

/** Where the packed matrices of a net stand. */
export type PackedPlaces = {
  layers: readonly (readonly { input: Place; again: Place }[])[];
  points: Place;
  arcs: Place;
  labels: Place;
};

/** @param pack rows as rows, or rows as columns */
export function packBlocks(
  { floats }: Kernel,
  { blocks, at }: Net,
  places: PackedPlaces,
  pack: typeof packPanels,
): void {
  const packTo = (block: Block, to: Place): void =>
    pack(floats, { ...block, at: at + block.at, stride: block.columns }, floats, to);
  blocks.layers.forEach((sides, layer) => {
    sides.forEach((side, number) => {
      const own = places.layers[layer]?.[number];
      if (!own) throw new RangeError('a layer without room');
      packTo(side.input, own.input);
      packTo(side.again, own.again);
    });
  });
  packTo(blocks.points, places.points);
  packTo(blocks.arcs, places.arcs);
  packTo(blocks.labels, places.labels);
}

/** @param input a row of `inputsOf(shape)` numbers for each word, in the order of the batch */
export function runNet(kernel: Kernel, net: Net, batch: Batch, input: Rows, thin?: Thin): NetRun {
  const { shape } = net;
  thin?.(input, inputsOf(shape), 0);
  let read = input;
  const inputs: Rows[] = [];
  const runs: LayerRun[] = [];
  for (const [number, layer] of net.layers.entries()) {
    inputs.push(read);
    const run = runLayer(kernel, layer, batch, read);
    runs.push(run);
    read = thin ? thinned(kernel, run.out, batch.rows, 2 * layer.units, number + 1, thin) : run.out;
  }
  const wide = 2 * shape.units;
  const top = { at: kernel.spare(batch.rows * wide), stride: wide };
  reorder(kernel, batch, { side: read, by: top, columns: wide });
  const columns = pointsOf(shape);
  const points = repeatRow(kernel, net.at + net.blocks.pointsBias.at, columns, batch.rows);
  kernel.multiply(points, top, net.points, batch.rows, wide, columns);
  leak(kernel, points, batch.rows, 2 * shape.arc);
  thin?.(points, 2 * shape.arc, net.layers.length + 1);
  let next = 0;
  const firsts = batch.lengths.map((length) => {
    next += length;
    return next - length;
  });
  return { inputs, runs, top, points, firsts };
}

/** A thinned copy: what a layer gave is asked for again when its gains are worked out. */
function thinned(
  kernel: Kernel,
  out: Rows,
  count: number,
  columns: number,
  stage: number,
  thin: Thin,
): Rows {
  const copy = { at: kernel.spare(count * columns), stride: columns };
  kernel.floats.copyWithin(copy.at, out.at, out.at + count * columns);
  thin(copy, columns, stage);
  return copy;
}

/** What each word asks of its head, to be compared with what a word is as head: rows of `arc`. */
export function askHeads(kernel: Kernel, net: Net, points: Rows, count: number): Rows {
  const { arc } = net.shape;
  const asked = repeatRow(kernel, net.at + net.blocks.arcsBias.at, arc, count);
  kernel.multiply(asked, { ...points, at: points.at + arc }, net.arcs, count, arc, arc);
  return asked;
}

/**
 * How well each of a sentence's `length` words hangs on the root (first) and on each of its words: rows of
 * `packedColumns(length + 1)`. @param asked, points from the sentence's first row on
 */
export function scoreArcs(
  kernel: Kernel,
  net: Net,
  { asked, points, length }: { asked: Rows; points: Rows; length: number },
): Rows {
  const { arc } = net.shape;
  const stride = packedColumns(length + 1);
  const scores = { at: kernel.room(length * stride), stride };
  kernel.aside(() => {
    const heads = kernel.spare((length + 1) * arc);
    const { floats } = kernel;
    const root = net.at + net.blocks.root.at;
    floats.copyWithin(heads, root, root + arc);
    for (let word = 0; word < length; word += 1) {
      const from = rowsFrom(points, word).at;
      floats.copyWithin(heads + (word + 1) * arc, from, from + arc);
    }
    const packed = kernel.spare(packedSize(arc, length + 1));
    const own = { at: heads, rows: length + 1, columns: arc, stride: arc };
    packTransposed(kernel.floats, own, kernel.floats, packed);
    kernel.multiply(scores, asked, packed, length, arc, stride);
  });
  return scores;
}

/**
 * How well each relation goes with each word and its head: rows of `labelColumns`, and what they were worked out of.
 * @param points from the sentence's first row on. @param heads by word, 0 the root, else 1 + the head's place
 */
export function scoreLabels(
  kernel: Kernel,
  net: Net,
  points: Rows,
  heads: ArrayLike<number>,
  thin: Thin = () => undefined,
): { scores: Rows; pairs: Rows } {
  const { arc, label } = net.shape;
  const count = heads.length;
  const pairs = { at: kernel.spare(count * label), stride: label };
  const { floats } = kernel;
  for (let word = 0; word < count; word += 1) {
    const head = heads[word] as number;
    const above =
      head === 0 ? net.at + net.blocks.root.at + arc : rowsFrom(points, head - 1).at + 2 * arc;
    const own = rowsFrom(points, word).at + 2 * arc + label;
    for (let at = 0; at < label; at += 1) {
      floats[pairs.at + word * label + at] =
        (floats[above + at] as number) + (floats[own + at] as number);
    }
  }
  leak(kernel, pairs, count, label);
  thin(pairs, label, net.layers.length + 2);
  const columns = labelColumns(net.shape);
  const scores = repeatRow(kernel, net.at + net.blocks.labelsBias.at, columns, count);
  kernel.multiply(scores, pairs, net.labels, count, label, columns);
  return { scores, pairs };
}
