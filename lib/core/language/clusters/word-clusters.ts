// Words of like use and meaning share a number: what is learnt of one is then known of the others.
import { ByteReader, ByteWriter } from '#lib/core/language/linear/bytes.ts';

/** Bits of a number: the first 6, 8 and 10 of them number ever smaller clusters. */
export const CLUSTER_BITS = 12;
/** Words are told apart by so many bits of their hash. */
const KEY_BITS = 26;

export type ClusteredWord = {
  /** `hashUnits` of the word in small letters. */
  hash: number;
  /** 0..2^CLUSTER_BITS-1 */
  cluster: number;
};

const keyOf = (hash: number): number => hash >>> (32 - KEY_BITS);

export class WordClusters {
  /** Pairs of key (-1 where free) and cluster, linear probing. */
  #table: Int32Array;
  #mask: number;

  /** @param bytes what `encodeClusters` made, or none. @throws RangeError where they are cut short. */
  constructor(bytes?: Uint8Array) {
    const reader = bytes ? new ByteReader(bytes) : null;
    const count = reader?.integer() ?? 0;
    const gaps = reader ? new ByteReader(reader.block()) : null;
    const high = reader ? new ByteReader(reader.block()) : null;
    const low = reader ? new ByteReader(reader.block()) : null;
    let capacity = 16;
    while (capacity < count * 1.6) capacity *= 2;
    this.#table = new Int32Array(capacity * 2).fill(-1);
    this.#mask = capacity - 1;
    let key = -1;
    if (!gaps || !high || !low) return;
    for (let at = 0; at < count; at += 1) {
      key += 1 + gaps.integer();
      let slot = this.#slot(key);
      while (this.#table[slot * 2] !== -1) slot = (slot + 1) & this.#mask;
      this.#table[slot * 2] = key;
      this.#table[slot * 2 + 1] = high.byte() * 16 + low.byte();
    }
  }

  #slot(key: number): number {
    return Math.imul(key, 0x9e3779b1) & this.#mask;
  }

  /** The cluster of a word, -1 where it has none. @param hash `hashUnits` of it in small letters, digits as 0 */
  of(hash: number): number {
    const key = keyOf(hash);
    let slot = this.#slot(key);
    for (;;) {
      const held = this.#table[slot * 2];
      if (held === key) return this.#table[slot * 2 + 1] as number;
      if (held === -1) return -1;
      slot = (slot + 1) & this.#mask;
    }
  }
}

/** No word has a cluster. */
export const NO_CLUSTERS = new WordClusters();

/** Of words with the same key the first one counts. */
export function encodeClusters(words: readonly ClusteredWord[]): Uint8Array {
  const clusters = new Map<number, number>();
  for (const { hash, cluster } of words) {
    if (!clusters.has(keyOf(hash))) clusters.set(keyOf(hash), cluster);
  }
  const keys = [...clusters.keys()].sort((a, b) => a - b);
  const gaps = new ByteWriter();
  const high = new ByteWriter();
  const low = new ByteWriter();
  let last = -1;
  for (const key of keys) {
    const cluster = clusters.get(key) ?? 0;
    gaps.integer(key - last - 1);
    high.byte(cluster >>> 4);
    low.byte(cluster & 15);
    last = key;
  }
  const out = new ByteWriter();
  out.integer(keys.length);
  for (const column of [gaps, high, low]) out.block(column.finish());
  return out.finish();
}
