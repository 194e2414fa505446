// A few numbers for each frequent word, alike where words are alike: learnt from much more text than the treebanks have.

import { ByteReader, ByteWriter } from '#lib/core/language/linear/bytes.ts';
import { hashUnits } from '#lib/core/language/linear/feature-hash.ts';
import { reduceVectors } from './principal-axes.ts';
import type { WordClusters } from './word-clusters.ts';
import { hashOfKey, placeOf, readKeys, sortKeys, writeKeys } from './word-keys.ts';

/** Numbers are kept in so many levels a standard deviation. */
const LEVELS = 12;
const MOST = 127;

/**
 * @param words in small letters, the most frequent first
 * @param vectors one a word, all of one length
 * @param columns numbers that are kept of each
 * @returns bytes for `loadVectors`, the same for the same input
 */
export function encodeVectors(
  words: readonly string[],
  vectors: readonly Float64Array[],
  columns: number,
): Uint8Array {
  const hashes = words.map((word) => hashUnits(word.replace(/\p{N}/gu, '0')));
  const keys = sortKeys(hashes);
  const firsts = new Int32Array(keys.length).fill(-1);
  hashes.forEach((hash, word) => {
    const place = placeOf(keys, hash);
    if ((firsts[place] as number) < 0) firsts[place] = word;
  });
  const reduced = reduceVectors(
    Array.from(firsts, (word) => vectors[word] as Float64Array),
    columns,
  );
  const squares = reduced.map((row) => row.reduce((sum, value) => sum + value * value, 0));
  const spread = Math.sqrt(
    squares.reduce((sum, value) => sum + value, 0) / (keys.length * columns),
  );
  const out = new ByteWriter();
  out.integer(columns);
  out.block(writeKeys(keys));
  // Column after column: each has a spread of its own, and is packed the better for it.
  for (let column = 0; column < columns; column += 1) {
    out.block(
      Uint8Array.from(reduced, (row) => {
        const level = Math.round(((row[column] as number) / spread) * LEVELS);
        return Math.max(-MOST, Math.min(MOST, level)) & 255;
      }),
    );
  }
  return out.finish();
}

export type WordVectors = {
  columns: number;
  /** `columns` numbers a row, of a standard deviation of about 1. */
  rows: Float32Array;
  /** The row of a word, -1 where it has none. @param hash `hashUnits` of it in small letters, digits as 0 */
  of(hash: number): number;
  /** The row of what the words of its cluster have in common, -1 where it has no cluster. */
  ofCluster(hash: number): number;
};

/** @param bytes of `encodeVectors`. @throws RangeError where they are cut short */
export function loadVectors(bytes: Uint8Array, clusters: WordClusters): WordVectors {
  const reader = new ByteReader(bytes);
  const columns = reader.integer();
  const keys = readKeys(reader.block());
  const levels = Array.from({ length: columns }, () => reader.block());
  const groups = Array.from(keys, (key) => clusters.of(hashOfKey(key)));
  const met = [...new Set(groups)].filter((group) => group >= 0);
  const means = new Map(met.map((group, at) => [group, keys.length + at]));
  const counts = new Map<number, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  const rows = new Float32Array((keys.length + means.size) * columns);
  groups.forEach((group, row) => {
    const own = row * columns;
    const mean = (means.get(group) ?? row) * columns;
    const share = 1 / (counts.get(group) ?? 1);
    for (let column = 0; column < columns; column += 1) {
      const level = levels[column]?.[row] as number;
      rows[own + column] = ((level << 24) >> 24) / LEVELS;
      if (mean === own) continue;
      const value = rows[own + column] as number;
      rows[mean + column] = (rows[mean + column] as number) + share * value;
    }
  });
  return {
    columns,
    rows,
    of: (hash) => placeOf(keys, hash),
    ofCluster: (hash) => means.get(clusters.of(hash)) ?? -1,
  };
}
