// Learns the parser's weights from trees: the chance of each right head and relation is made greater, batch by batch.
import { Adam } from '#lib/core/language/neural/adam.ts';
import type { Batch } from '#lib/core/language/neural/batch.ts';
import { Kernel, type Rows } from '#lib/core/language/neural/kernel.ts';
import { rowsFrom } from '#lib/core/language/neural/rows.ts';
import { seededRandom, seededShuffle } from '#lib/core/seed/random.ts';
import { packNet, reserveNet, runNet } from './net.ts';
import { addGains, type Masks, type NetExample } from './net-gains.ts';
import { orderByLength, readInputs, type Vectors } from './net-inputs.ts';
import { inputsOf, layBlocks, type NetShape } from './net-shape.ts';
import { packTurned, reserveTurned } from './net-turned.ts';

export type TrainNetOptions = {
  shape: NetShape;
  vectors: Vectors;
  epochs: number;
  seed: string;
  /** Words that are learnt from at once, at most. */
  batchWords: number;
  rate: number;
  /** Shares of the numbers that are thinned out: of the input, of what layers give, of the points. */
  dropout: { input: number; layer: number; points: number };
  /** A sentence as it is read this time: some of what is known of its words is left out. */
  blur: (example: NetExample, random: (below: number) => number) => NetExample;
  onEpoch?: ((epoch: number, loss: number, average: Float32Array) => void) | undefined;
};

/** Steps until the rate is full, at most a tenth of all; then it falls evenly to almost nothing. */
const WARM_STEPS = 200;
const LEAST_RATE = 0.02;
const LONGEST_GAIN = 5;
const AVERAGE_DECAY = 0.999;
const FINE = 2 ** 24;

/** The weights to begin with: small, the smaller the more of them are added up; what is added, 0. */
export function firstWeights(shape: NetShape, seed: string): Float32Array {
  const random = seededRandom(`${seed} weights`);
  const { blocks, all, size } = layBlocks(shape);
  const weights = new Float32Array(size);
  const tables = new Set(blocks.tables);
  for (const block of all) {
    const { at, rows, columns } = block;
    const bound = tables.has(block) ? 0.8 : rows === 1 ? 0 : Math.sqrt(6 / (rows + columns));
    for (let place = at; place < at + rows * columns; place += 1) {
      weights[place] = bound * ((2 * random(FINE)) / FINE - 1);
    }
  }
  return weights;
}

/** Sentences of about the same length together, the batches in a random order. */
function makeBatches(examples: readonly NetExample[], most: number, seed: string): NetExample[][] {
  const lengthOf = ({ heads }: NetExample): number => heads.length;
  const sorted = seededShuffle(examples, seed).sort((a, b) => lengthOf(a) - lengthOf(b));
  const batches: NetExample[][] = [];
  let batch: NetExample[] = [];
  for (const example of sorted) {
    if (batch.length > 0 && (batch.length + 1) * lengthOf(example) > most) {
      batches.push(batch);
      batch = [];
    }
    batch.push(example);
  }
  batches.push(batch);
  return seededShuffle(batches, `${seed} batches`);
}

/** The same numbers are thinned out in all rows of a sentence (Gal & Ghahramani 2016). */
function drawMasks(
  kernel: Kernel,
  { shape, dropout }: TrainNetOptions,
  batch: Batch,
  random: (below: number) => number,
): Masks {
  const { units, layers, arc, label } = shape;
  const count = batch.lengths.length;
  const draw = (columns: number, share: number): Float32Array =>
    Float32Array.from({ length: count * columns }, () =>
      random(FINE) < share * FINE ? 0 : 1 / (1 - share),
    );
  const masks = [
    draw(inputsOf(shape), dropout.input),
    ...Array.from({ length: layers }, () => draw(2 * units, dropout.layer)),
    draw(2 * arc, dropout.points),
    draw(label, dropout.points),
  ];
  const inBatch: number[] = [];
  for (const active of batch.active) for (let own = 0; own < active; own += 1) inBatch.push(own);
  const inOrder = batch.lengths.flatMap((length, own) => new Array<number>(length).fill(own));
  return {
    apply: (rows, columns, stage, sentence) => {
      const mask = masks[stage];
      if (!mask) throw new RangeError('a stage that is not thinned out');
      const length = sentence === undefined ? batch.rows : (batch.lengths[sentence] as number);
      const order = stage <= layers ? inBatch : inOrder;
      const { floats } = kernel;
      for (let row = 0; row < length; row += 1) {
        const from = (sentence ?? (order[row] as number)) * columns;
        const to = rowsFrom(rows, row).at;
        for (let at = 0; at < columns; at += 1) {
          floats[to + at] = (floats[to + at] as number) * (mask[from + at] as number);
        }
      }
    },
  };
}

/** @returns the mean of the weights over the last steps, in the order of `layBlocks`. Same input, same weights. */
export function trainNet(examples: readonly NetExample[], options: TrainNetOptions): Float32Array {
  const { shape, vectors, epochs, seed, batchWords, rate, blur, onEpoch } = options;
  const kernel = new Kernel();
  const first = firstWeights(shape, seed);
  const size = first.length;
  const at = kernel.room(size);
  const gains = kernel.room(size);
  const net = reserveNet(kernel, shape, at);
  const turned = reserveTurned(kernel, net);
  kernel.floats.set(first, at);
  const adam = new Adam(size, AVERAGE_DECAY);
  const random = seededRandom(`${seed} dropout`);
  const steps = epochs * makeBatches(examples, batchWords, seed).length;
  const warm = Math.min(WARM_STEPS, steps / 10);
  let step = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const batches = makeBatches(examples, batchWords, `${seed} ${epoch}`);
    let loss = 0;
    for (const own of batches) {
      loss += kernel.aside(() => {
        packNet(kernel, net);
        packTurned(kernel, net, turned);
        kernel.floats.fill(0, gains, gains + size);
        const { batch, ordered } = orderByLength(own.map((example) => blur(example, random)));
        const masks = drawMasks(kernel, options, batch, random);
        const input: Rows = readInputs(kernel, net, vectors, batch, ordered);
        const run = runNet(kernel, net, batch, input, masks.apply);
        return addGains(kernel, { net, turned, gains, masks }, batch, ordered, run);
      });
      const share = Math.min(1, (step + 1) / warm) * Math.max(LEAST_RATE, 1 - step / steps);
      const { floats } = kernel;
      const [weights, slopes] = [
        floats.subarray(at, at + size),
        floats.subarray(gains, gains + size),
      ];
      adam.step(weights, slopes, rate * share, LONGEST_GAIN);
      step += 1;
    }
    onEpoch?.(epoch, loss / batches.length, adam.average);
  }
  return adam.average;
}
