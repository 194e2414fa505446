// The net run backward: how much the loss changes with each weight.
import type { Batch } from '#lib/core/language/neural/batch.ts';
import type { Kernel, Place, Rows } from '#lib/core/language/neural/kernel.ts';
import { backLayer, type SideGains } from '#lib/core/language/neural/layer-back.ts';
import { packedRows, packedSize, packPanels } from '#lib/core/language/neural/panels.ts';
import { addColumnSums, addProduct } from '#lib/core/language/neural/products.ts';
import { addRow, leakBack, reorder, rowsFrom } from '#lib/core/language/neural/rows.ts';
import { softmaxGains } from '#lib/core/language/neural/softmax-gains.ts';
import { askHeads, type Net, type NetRun, scoreArcs, scoreLabels } from './net.ts';
import { eachWord, type NetSentence } from './net-inputs.ts';
import { type Block, inputsOf, labelColumns, pointsOf } from './net-shape.ts';
import type { NetTurned } from './net-turned.ts';

/** What the parser shall find: heads by word (0 the root, else 1 + the head's place), and relations. */
export type NetExample = NetSentence & { heads: Int32Array; relations: Int32Array };

/** Multiplies each row by the factors of its sentence: what was thinned out gains nothing. */
export type Masks = {
  /** @param sentence where the rows are of one sentence only */
  apply: (rows: Rows, columns: number, stage: number, sentence?: number) => void;
};

export type GainParts = {
  net: Net;
  turned: NetTurned;
  /** Of the gains, in the order of the weights; added to. */
  gains: Place;
  masks: Masks;
};

/** The gains of a sentence's arcs. @returns its loss */
function backArcs(
  kernel: Kernel,
  { net, gains }: GainParts,
  {
    asked,
    points,
    gainAsked,
    gainPoints,
  }: Record<'asked' | 'points' | 'gainAsked' | 'gainPoints', Rows>,
  heads: Int32Array,
  weight: number,
): number {
  const { arc } = net.shape;
  const length = heads.length;
  const scores = scoreArcs(kernel, net, { asked, points, length });
  const loss = softmaxGains(kernel, scores, length + 1, heads, weight, (word) => word + 1);
  const all = kernel.room((length + 1) * arc);
  const root = net.at + net.blocks.root.at;
  kernel.floats.copyWithin(all, root, root + arc);
  for (let word = 0; word < length; word += 1) {
    const from = rowsFrom(points, word).at;
    kernel.floats.copyWithin(all + (word + 1) * arc, from, from + arc);
  }
  const packed = kernel.room(packedSize(length + 1, arc));
  const matrix = { at: all, rows: length + 1, columns: arc, stride: arc };
  packPanels(kernel.floats, matrix, kernel.floats, packed);
  kernel.multiply(gainAsked, scores, packed, length, packedRows(length + 1), arc);
  const gainHeads = kernel.room((length + 1) * arc);
  addProduct(kernel, scores, asked, length, { rows: length + 1, columns: arc, to: gainHeads });
  addRow(kernel, gainHeads, gains + net.blocks.root.at, arc);
  for (let word = 0; word < length; word += 1) {
    addRow(kernel, gainHeads + (word + 1) * arc, rowsFrom(gainPoints, word).at, arc);
  }
  return loss;
}

/** The gains of a sentence's relations, their heads being right. @returns its loss */
function backLabels(
  kernel: Kernel,
  { net, turned, gains, masks }: GainParts,
  { points, gainPoints }: Record<'points' | 'gainPoints', Rows>,
  { heads, relations }: NetExample,
  weight: number,
  sentence: number,
): number {
  const { arc, label } = net.shape;
  const { blocks } = net;
  const columns = labelColumns(net.shape);
  const { scores, pairs } = scoreLabels(kernel, net, points, heads, (rows, count, stage) =>
    masks.apply(rows, count, stage, sentence),
  );
  const loss = softmaxGains(kernel, scores, net.shape.relations, relations, weight);
  const length = heads.length;
  addProduct(kernel, pairs, scores, length, { rows: label, columns, to: gains + blocks.labels.at });
  addColumnSums(kernel, scores, length, columns, gains + blocks.labelsBias.at);
  const gainPairs = { at: kernel.room(length * label), stride: label };
  kernel.multiply(gainPairs, scores, turned.labels, length, columns, label);
  masks.apply(gainPairs, label, net.layers.length + 2, sentence);
  leakBack(kernel, pairs, gainPairs, length, label);
  heads.forEach((head, word) => {
    const from = rowsFrom(gainPairs, word).at;
    const above =
      head === 0 ? gains + blocks.root.at + arc : rowsFrom(gainPoints, head - 1).at + 2 * arc;
    addRow(kernel, from, above, label);
    addRow(kernel, from, rowsFrom(gainPoints, word).at + 2 * arc + label, label);
  });
  return loss;
}

/** The gains of the input are those of the tables' rows. */
function backInputs(
  kernel: Kernel,
  { net, gains }: GainParts,
  batch: Batch,
  sentences: readonly NetSentence[],
  gainInput: Rows,
): void {
  const add = (from: Place, { at, columns }: Block, row: number): void =>
    addRow(kernel, from, gains + at + row * columns, columns);
  eachWord(batch, sentences, (row, sentence, word) => {
    let from = rowsFrom(gainInput, row).at;
    if ((sentence.vectors[word] as number) < 0) add(from, net.blocks.unknown, 0);
    from += net.shape.vector;
    net.blocks.tables.forEach((table, number) => {
      add(from, table, sentence.tables[number]?.[word] as number);
      from += table.columns;
    });
  });
}

/**
 * Adds the gains of every weight. @param examples in the order of the batch. @param run of `runNet` on it
 * @returns the loss: for each word, of its head and of its relation, in natural logarithms, the mean
 */
export function addGains(
  kernel: Kernel,
  parts: GainParts,
  batch: Batch,
  examples: readonly NetExample[],
  run: NetRun,
): number {
  const { net, turned, gains, masks } = parts;
  const { arc, units } = net.shape;
  const { blocks } = net;
  const columns = pointsOf(net.shape);
  const weight = 1 / batch.rows;
  const { points } = run;
  const gainPoints = { at: kernel.room(batch.rows * columns), stride: columns };
  const asked = askHeads(kernel, net, points, batch.rows);
  const gainAsked = { at: kernel.room(batch.rows * arc), stride: arc };
  let loss = 0;
  examples.forEach((example, sentence) => {
    const first = run.firsts[sentence] as number;
    const own = {
      points: rowsFrom(points, first),
      asked: rowsFrom(asked, first),
      gainPoints: rowsFrom(gainPoints, first),
      gainAsked: rowsFrom(gainAsked, first),
    };
    kernel.aside(() => {
      loss += backArcs(kernel, parts, own, example.heads, weight);
      loss += backLabels(kernel, parts, own, example, weight, sentence);
    });
  });
  const dependents = { ...points, at: points.at + arc };
  const gainDependents = { ...gainPoints, at: gainPoints.at + arc };
  addColumnSums(kernel, gainAsked, batch.rows, arc, gains + blocks.arcsBias.at);
  addProduct(kernel, dependents, gainAsked, batch.rows, {
    rows: arc,
    columns: arc,
    to: gains + blocks.arcs.at,
  });
  kernel.multiply(gainDependents, gainAsked, turned.arcs, batch.rows, arc, arc);
  masks.apply(gainPoints, 2 * arc, net.layers.length + 1);
  leakBack(kernel, points, gainPoints, batch.rows, 2 * arc);
  addColumnSums(kernel, gainPoints, batch.rows, columns, gains + blocks.pointsBias.at);
  const wide = 2 * units;
  addProduct(kernel, run.top, gainPoints, batch.rows, {
    rows: wide,
    columns,
    to: gains + blocks.points.at,
  });
  const gainTop = { at: kernel.room(batch.rows * wide), stride: wide };
  kernel.multiply(gainTop, gainPoints, turned.points, batch.rows, columns, wide);
  let gain = { at: kernel.room(batch.rows * wide), stride: wide };
  reorder(kernel, batch, { side: gain, by: gainTop, columns: wide }, true);
  for (let number = net.layers.length - 1; number >= 0; number -= 1) {
    masks.apply(gain, wide, number + 1);
    const [layer, input, layerRun] = [net.layers[number], run.inputs[number], run.runs[number]];
    if (!layer || !input || !layerRun) throw new RangeError('a layer that did not run');
    const places: SideGains[] = (blocks.layers[number] ?? []).map((side) => ({
      input: gains + side.input.at,
      again: gains + side.again.at,
      bias: gains + side.bias.at,
    }));
    gain = backLayer(kernel, { layer, turned: turned.layers[number] ?? [], gains: places }, batch, {
      input,
      run: layerRun,
      gainOut: gain,
    });
  }
  masks.apply(gain, inputsOf(net.shape), 0);
  backInputs(kernel, parts, batch, examples, gain);
  return loss * weight;
}
