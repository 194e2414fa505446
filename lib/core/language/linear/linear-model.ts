// A trained linear model, ready to score: sparse rows of int8 weights found through one flat table.
import { ByteReader } from './bytes.ts';
import { bucketOf } from './feature-hash.ts';

/** Up to this many classes a row's weights stand packed in the table itself, a byte each. */
const PACKED_CLASSES = 4;
/** Of a key, the bits by which it is looked for before the table is: most features have no weights. */
const FILTER_BITS = 21;
/** Else the table has the row's first place and, in the low 8 bits, its length: 2^24 weights at most. */
const LENGTH_BITS = 8;

export class LinearModel {
  readonly classes: number;
  /** One step of the int8 weights, in units of the weights as trained. */
  readonly scale: number;
  #keyBits: number;
  /** Pairs of key (-1 where free) and row, linear probing: a look-up touches one cache line. */
  #table: Int32Array;
  #mask: number;
  /** A bit for each key's first FILTER_BITS bits: small enough to stay in the processor's cache. */
  #filter: Int32Array;
  #filterShift: number;
  /** Keys that passed the filter. */
  #hits: Int32Array;
  #kinds: Uint8Array;
  #values: Int8Array;
  #sums: Int32Array;

  /** @param bytes what `encodeLinear` made. @throws RangeError where they are cut short. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    this.classes = reader.integer();
    this.#keyBits = reader.integer();
    const rows = reader.integer();
    reader.integer();
    this.scale = reader.float();
    const low = new ByteReader(reader.block());
    const high = new ByteReader(reader.block());
    const counts = reader.block();
    this.#kinds = reader.block().slice();
    const values = reader.block().slice();
    this.#values = new Int8Array(values.buffer, values.byteOffset, values.length);
    this.#sums = new Int32Array(Math.max(PACKED_CLASSES, this.classes));
    let capacity = 16;
    while (capacity < rows * 1.6) capacity *= 2;
    this.#table = new Int32Array(capacity * 2).fill(-1);
    this.#mask = capacity - 1;
    this.#filterShift = Math.max(0, this.#keyBits - FILTER_BITS);
    this.#filter = new Int32Array(2 ** Math.max(0, Math.min(this.#keyBits, FILTER_BITS) - 5));
    this.#hits = new Int32Array(256);
    let key = -1;
    let start = 0;
    for (let row = 0; row < rows; row += 1) {
      key += 1 + low.byte() + high.integer() * 256;
      const count = counts[row] as number;
      this.#place(
        key,
        this.classes > PACKED_CLASSES ? (start << LENGTH_BITS) | count : this.#packed(start, count),
      );
      start += count;
    }
  }

  #packed(start: number, count: number): number {
    let bytes = 0;
    for (let place = start; place < start + count; place += 1) {
      bytes |= ((this.#values[place] as number) & 255) << ((this.#kinds[place] as number) * 8);
    }
    return bytes;
  }

  #place(key: number, row: number): void {
    const mark = key >>> this.#filterShift;
    this.#filter[mark >>> 5] = (this.#filter[mark >>> 5] as number) | (1 << (mark & 31));
    let slot = Math.imul(key, 0x9e3779b1) & this.#mask;
    while (this.#table[slot * 2] !== -1) slot = (slot + 1) & this.#mask;
    this.#table[slot * 2] = key;
    this.#table[slot * 2 + 1] = row;
  }

  /** Sums the weights of features[0..count) into `scores`, one a class; `scores` is cleared first. */
  score(features: Int32Array, count: number, scores: Float32Array): void {
    const sums = this.#sums;
    sums.fill(0);
    const hits = this.#sift(features, count);
    if (this.classes > PACKED_CLASSES) this.#addRows(hits);
    else this.#addPacked(hits);
    for (let c = 0; c < this.classes; c += 1) scores[c] = (sums[c] as number) * this.scale;
  }

  /** @returns how many keys may be in the table; they are the first of #hits. */
  #sift(features: Int32Array, count: number): number {
    if (count > this.#hits.length) this.#hits = new Int32Array(count * 2);
    const hits = this.#hits;
    const filter = this.#filter;
    const shift = this.#filterShift;
    const bits = this.#keyBits;
    let found = 0;
    for (let at = 0; at < count; at += 1) {
      const key = bucketOf(features[at] as number, bits);
      const mark = key >>> shift;
      hits[found] = key;
      found += ((filter[mark >>> 5] as number) >>> (mark & 31)) & 1;
    }
    return found;
  }

  #addRows(count: number): void {
    const sums = this.#sums;
    const kinds = this.#kinds;
    const values = this.#values;
    const table = this.#table;
    const mask = this.#mask;
    const hits = this.#hits;
    for (let at = 0; at < count; at += 1) {
      const key = hits[at] as number;
      let slot = Math.imul(key, 0x9e3779b1) & mask;
      while (table[slot * 2] !== key && table[slot * 2] !== -1) slot = (slot + 1) & mask;
      if (table[slot * 2] === -1) continue;
      const row = table[slot * 2 + 1] as number;
      const start = row >>> LENGTH_BITS;
      const end = start + (row & 255);
      for (let place = start; place < end; place += 1) {
        const kind = kinds[place] as number;
        sums[kind] = (sums[kind] as number) + (values[place] as number);
      }
    }
  }

  #addPacked(count: number): void {
    const table = this.#table;
    const mask = this.#mask;
    const hits = this.#hits;
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let at = 0; at < count; at += 1) {
      const key = hits[at] as number;
      let slot = Math.imul(key, 0x9e3779b1) & mask;
      while (table[slot * 2] !== key && table[slot * 2] !== -1) slot = (slot + 1) & mask;
      if (table[slot * 2] === -1) continue;
      const row = table[slot * 2 + 1] as number;
      first += (row << 24) >> 24;
      second += (row << 16) >> 24;
      third += (row << 8) >> 24;
      fourth += row >> 24;
    }
    const sums = this.#sums;
    sums[0] = first;
    sums[1] = second;
    sums[2] = third;
    sums[3] = fourth;
  }
}
