// What the net reads of each word: the given vector and the learnt rows, side by side.
import { type Batch, layBatch } from '#lib/core/language/neural/batch.ts';
import type { Kernel, Rows } from '#lib/core/language/neural/kernel.ts';
import { rowsFrom } from '#lib/core/language/neural/rows.ts';
import type { Net } from './net.ts';
import { inputsOf } from './net-shape.ts';

/** The numbers of the vectors, a row of `columns` a word. */
export type Vectors = { columns: number; rows: Float32Array };

/** A sentence: for each word the row of its vector, -1 where it has none, and for each table the row in it. */
export type NetSentence = { vectors: Int32Array; tables: readonly Int32Array[] };

/** Sentences in the order in which they are read, the longest first, and where each stood. */
export function orderByLength<T extends NetSentence>(
  sentences: readonly T[],
): { batch: Batch; ordered: T[]; places: number[] } {
  const lengthOf = (place: number): number => sentences[place]?.vectors.length ?? 0;
  const places = [...sentences.keys()].sort((a, b) => lengthOf(b) - lengthOf(a) || a - b);
  const ordered = places.flatMap((place) => sentences[place] ?? []);
  return { batch: layBatch(places.map(lengthOf)), ordered, places };
}

/** Calls `each` with every word, its row in the batch, and the places of its parts among the weights. */
export function eachWord(
  { starts }: Batch,
  sentences: readonly NetSentence[],
  each: (row: number, sentence: NetSentence, word: number) => void,
): void {
  sentences.forEach((sentence, number) => {
    for (let word = 0; word < sentence.vectors.length; word += 1) {
      each((starts[word] as number) + number, sentence, word);
    }
  });
}

/** The input of the net for the words of the batch. */
export function readInputs(
  kernel: Kernel,
  net: Net,
  vectors: Vectors,
  batch: Batch,
  sentences: readonly NetSentence[],
): Rows {
  const stride = inputsOf(net.shape);
  const input = { at: kernel.room(batch.rows * stride), stride };
  const { floats } = kernel;
  const { columns } = vectors;
  const unknown = net.at + net.blocks.unknown.at;
  eachWord(batch, sentences, (row, sentence, word) => {
    let to = rowsFrom(input, row).at;
    const own = sentence.vectors[word] as number;
    if (own < 0) floats.copyWithin(to, unknown, unknown + columns);
    else {
      const from = own * columns;
      for (let at = 0; at < columns; at += 1) floats[to + at] = vectors.rows[from + at] as number;
    }
    to += columns;
    net.blocks.tables.forEach((table, number) => {
      const from = net.at + table.at + (sentence.tables[number]?.[word] as number) * table.columns;
      floats.copyWithin(to, from, from + table.columns);
      to += table.columns;
    });
  });
  return input;
}
