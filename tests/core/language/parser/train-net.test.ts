import { expect, it } from 'vitest';
import type { NetExample } from '#lib/core/language/parser/net-gains.ts';
import type { NetShape } from '#lib/core/language/parser/net-shape.ts';
import { treeReader } from '#lib/core/language/parser/read-trees.ts';
import { trainNet } from '#lib/core/language/parser/train-net.ts';

const shape: NetShape = {
  vector: 4,
  tables: [{ rows: 4, columns: 4 }],
  units: 16,
  layers: 1,
  arc: 16,
  label: 16,
  relations: 3,
};
const vectors = { columns: 4, rows: new Float32Array(4) };
/** Words of kind 3 are roots, those before them hang on them as 1, those after them on the word before as 2. */
const example = (kinds: number[]): NetExample => {
  const root = kinds.indexOf(3);
  return {
    vectors: Int32Array.from(kinds, () => -1),
    tables: [Int32Array.from(kinds)],
    heads: Int32Array.from(kinds, (_, at) => (at === root ? 0 : at < root ? root + 1 : at)),
    relations: Int32Array.from(kinds, (_, at) => (at === root ? 0 : at < root ? 1 : 2)),
  };
};
const examples = [
  [1, 3, 2],
  [3, 1, 2, 1],
  [1, 2, 3],
  [2, 3],
  [1, 1, 3, 2, 2],
].map(example);
const dropout = { input: 0, layer: 0.1, points: 0.1 };
const options = { shape, vectors, seed: 'net', batchWords: 10, rate: 0.01, dropout };

it('learns trees that it then finds, the loss falling', () => {
  const losses: number[] = [];
  const weights = trainNet(examples, {
    ...options,
    epochs: 80,
    blur: (one) => one,
    onEpoch: (_, loss) => losses.push(loss),
  });
  expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 10);
  const read = treeReader({ shape, weights, vectors, relations: ['root', 'det', 'obj'] });
  const trees = read(examples);
  expect(trees.map(({ heads }) => heads)).toEqual(examples.map(({ heads }) => heads));
  expect(trees.map(({ relations }) => relations)).toEqual(
    examples.map(({ relations }) => relations),
  );
  for (const chance of trees.flatMap(({ chances }) => [...chances])) {
    expect(chance).toBeGreaterThan(0.5);
    expect(chance).toBeLessThanOrEqual(1);
  }
});
