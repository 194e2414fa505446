import { describe, expect, it } from 'vitest';
import { Kernel } from '#lib/core/language/neural/kernel.ts';
import { reserveNet } from '#lib/core/language/parser/net.ts';
import {
  type NetSentence,
  orderByLength,
  readInputs,
} from '#lib/core/language/parser/net-inputs.ts';
import { layBlocks, type NetShape } from '#lib/core/language/parser/net-shape.ts';

const shape: NetShape = {
  vector: 4,
  tables: [{ rows: 3, columns: 4 }],
  units: 8,
  layers: 1,
  arc: 8,
  label: 8,
  relations: 3,
};
const sentence = (vectors: number[], rows: number[]): NetSentence => ({
  vectors: Int32Array.from(vectors),
  tables: [Int32Array.from(rows)],
});

describe('what the net reads', () => {
  const sentences = [sentence([0], [2]), sentence([-1, 1], [0, 1])];
  const { batch, ordered, places } = orderByLength(sentences);

  it('are sentences, the longest first', () => {
    expect(places).toEqual([1, 0]);
    expect(ordered).toEqual([sentences[1], sentences[0]]);
    expect(batch.lengths).toEqual([2, 1]);
  });

  it('is of each word its vector, or that of unknown words, and its rows', () => {
    const kernel = new Kernel();
    const { blocks, size } = layBlocks(shape);
    const net = reserveNet(kernel, shape, kernel.room(size));
    const [table] = blocks.tables;
    for (let at = 0; at < 12; at += 1) kernel.floats[net.at + (table?.at ?? 0) + at] = at;
    kernel.floats.fill(9, net.at + blocks.unknown.at, net.at + blocks.unknown.at + 4);
    const rows = Float32Array.of(1, 1, 1, 1, 2, 2, 2, 2);
    const { at } = readInputs(kernel, net, { columns: 4, rows }, batch, ordered);
    expect([...kernel.floats.subarray(at, at + 24)]).toEqual(
      [
        [9, 9, 9, 9, 0, 1, 2, 3],
        [1, 1, 1, 1, 8, 9, 10, 11],
        [2, 2, 2, 2, 4, 5, 6, 7],
      ].flat(),
    );
  });
});
