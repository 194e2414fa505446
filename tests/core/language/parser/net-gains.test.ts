import { describe, expect, it } from 'vitest';
import { Kernel } from '#lib/core/language/neural/kernel.ts';
import { packNet, reserveNet, runNet } from '#lib/core/language/parser/net.ts';
import { addGains, type Masks, type NetExample } from '#lib/core/language/parser/net-gains.ts';
import { orderByLength, readInputs } from '#lib/core/language/parser/net-inputs.ts';
import { layBlocks, type NetShape } from '#lib/core/language/parser/net-shape.ts';
import { packTurned, reserveTurned } from '#lib/core/language/parser/net-turned.ts';
import { firstWeights } from '#lib/core/language/parser/train-net.ts';

const shape: NetShape = {
  vector: 4,
  tables: [
    { rows: 5, columns: 8 },
    { rows: 3, columns: 4 },
  ],
  units: 8,
  layers: 2,
  arc: 8,
  label: 8,
  relations: 5,
};
const vectors = {
  columns: 4,
  rows: Float32Array.from([0.5, -0.2, 0.9, 0.1, -0.4, 0.3, 0.2, -0.8]),
};
const sentence = (heads: number[], relations: number[], seed: number): NetExample => ({
  vectors: Int32Array.from(heads, (_, word) => ((word + seed) % 3) - 1),
  tables: [
    Int32Array.from(heads, (_, word) => (word * 2 + seed) % 5),
    Int32Array.from(heads, (_, word) => (word + seed) % 3),
  ],
  heads: Int32Array.from(heads),
  relations: Int32Array.from(relations),
});
const examples = [
  sentence([2, 0, 2], [1, 0, 2], 0),
  sentence([2, 3, 0, 3, 6, 4, 3], [1, 2, 0, 3, 4, 1, 2], 1),
  sentence([0], [0], 2),
];

/** The third part of the numbers of a stage is left out, the others doubled. */
const thinned = (kernel: Kernel): Masks => ({
  apply: ({ at, stride }, columns, stage, own) => {
    const count = own === undefined ? 11 : ([7, 3, 1][own] ?? 0);
    for (let row = 0; row < count; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const place = at + row * stride + column;
        const factor = (column + stage) % 3 === 0 ? 0 : 2;
        kernel.floats[place] = (kernel.floats[place] as number) * factor;
      }
    }
  },
});

function lossOf(weights: Float32Array): { loss: number; gains: Float32Array } {
  const kernel = new Kernel();
  const at = kernel.room(weights.length);
  const gains = kernel.room(weights.length);
  const net = reserveNet(kernel, shape, at);
  const turned = reserveTurned(kernel, net);
  kernel.floats.set(weights, at);
  packNet(kernel, net);
  packTurned(kernel, net, turned);
  const { batch, ordered } = orderByLength(examples);
  const masks = thinned(kernel);
  const input = readInputs(kernel, net, vectors, batch, ordered);
  const run = runNet(kernel, net, batch, input, masks.apply);
  const loss = addGains(kernel, { net, turned, gains, masks }, batch, ordered, run);
  return { loss, gains: kernel.floats.slice(gains, gains + weights.length) };
}

describe('addGains', () => {
  it('gives for every kind of weight the gain that moving it shows', () => {
    const weights = firstWeights(shape, 'gains').map(
      (weight, at) => weight + 0.05 * ((at % 7) - 3),
    );
    const { gains } = lossOf(weights);
    const { all } = layBlocks(shape);
    const step = 2e-3;
    for (const { at, rows, columns } of all) {
      const own = [...gains.subarray(at, at + rows * columns).keys()];
      own.sort((a, b) => Math.abs(gains[at + b] ?? 0) - Math.abs(gains[at + a] ?? 0));
      for (const place of own.slice(0, 3).map((one) => at + one)) {
        const moved = (by: number): number =>
          lossOf(weights.map((weight, one) => (one === place ? weight + by : weight))).loss;
        const shown = (moved(step) - moved(-step)) / (2 * step);
        expect(gains[place], `weight ${place} of block ${at}`).toBeCloseTo(shown, 3);
      }
    }
  });
});
