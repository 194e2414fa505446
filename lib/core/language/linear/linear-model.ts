// A trained linear model, ready to score: sparse rows of small integers found through one flat table.
import { ByteReader } from './bytes.ts';
import { writeBuckets } from './feature-hash.ts';
import { fillSlots, type SlotTable } from './slot-table.ts';

/** Of a key, the bits by which it is looked for before the table is: most features have no weights. */
const FILTER_BITS = 21;
/** A row's weights are 16 bits each: the last of the row marked, seven bits for the class, eight for the weight. */
const LAST = 1 << 15;
const CLASSES = 1 << 7;

/** Columns of a model's bytes: key and length of each row, class and value of each weight. */
type Columns = { keys: Int32Array; counts: Uint8Array; kinds: Uint8Array; values: Int8Array };

export class LinearModel {
  readonly classes: number;
  /** One step of the integer weights, in units of the weights as trained. */
  readonly scale: number;
  readonly #keyBits: number;
  readonly #table: SlotTable;
  /** A bit for each key's first FILTER_BITS bits: small enough to stay in the processor's cache. */
  readonly #filter: Int32Array;
  readonly #filterShift: number;
  /** Keys that passed the filter, and what the table has of them. */
  #keys = new Int32Array(256);
  #held = new Int32Array(256);
  readonly #weights: Int16Array;
  readonly #sums: Int32Array;

  /** @param bytes what `encodeLinear` made. @throws RangeError where they are cut short. */
  constructor(bytes: Uint8Array) {
    const reader = new ByteReader(bytes);
    this.classes = reader.integer();
    if (this.classes > CLASSES) throw new RangeError('too many classes');
    this.#keyBits = reader.integer();
    const rows = reader.integer();
    reader.integer();
    this.scale = reader.float();
    const columns = readColumns(reader, rows);
    this.#sums = new Int32Array(this.classes);
    this.#filterShift = Math.max(0, this.#keyBits - FILTER_BITS);
    this.#filter = filterOf(columns.keys, this.#keyBits, this.#filterShift);
    this.#weights = joinWeights(columns);
    this.#table = fillSlots(
      columns.keys,
      startsOf(columns),
      this.#keyBits,
      bitsOf(columns.values.length),
    );
  }

  /**
   * Sums the weights of features[0..count) into `scores`, one a class; `scores` is cleared first.
   * @param more of `sumsOf`, of features that count too
   */
  score(features: Int32Array, count: number, scores: Float32Array, more?: Int32Array): void {
    const sums = this.#sums;
    if (more) sums.set(more);
    else sums.fill(0);
    this.#add(features, count);
    for (let c = 0; c < this.classes; c += 1) scores[c] = (sums[c] as number) * this.scale;
  }

  /** The sums of features that come back, to be kept for `score`. */
  sumsOf(features: Int32Array, count: number): Int32Array {
    this.#sums.fill(0);
    this.#add(features, count);
    return this.#sums.slice();
  }

  #add(features: Int32Array, count: number): void {
    this.#addRows(this.#find(this.#sift(features, count)));
  }

  /** @returns how many keys may be in the table; they are the first of #keys. */
  #sift(features: Int32Array, count: number): number {
    if (count > this.#keys.length) {
      this.#keys = new Int32Array(count * 2);
      this.#held = new Int32Array(count * 2);
    }
    const keys = this.#keys;
    const filter = this.#filter;
    const shift = this.#filterShift;
    writeBuckets(features, count, this.#keyBits, keys);
    let sifted = 0;
    for (let at = 0; at < count; at += 1) {
      const key = keys[at] as number;
      const mark = key >>> shift;
      keys[sifted] = key;
      sifted += ((filter[mark >>> 5] as number) >>> (mark & 31)) & 1;
    }
    return sifted;
  }

  /** @returns how many of the keys are in the table; their slots' payloads are the first of #held. */
  #find(count: number): number {
    const { slots, restBits, payloadBits } = this.#table;
    const restMask = (1 << restBits) - 1;
    const payloadMask = (1 << payloadBits) - 1;
    const keys = this.#keys;
    const held = this.#held;
    // Apart from the checks, so that the processor waits for many slots at once.
    for (let at = 0; at < count; at += 1) {
      held[at] = slots[(keys[at] as number) >>> restBits] as number;
    }
    let found = 0;
    for (let at = 0; at < count; at += 1) {
      const key = keys[at] as number;
      let slot = key >>> restBits;
      let check = key & restMask;
      let here = held[at] as number;
      while (here >>> payloadBits !== check && here !== 0) {
        slot += 1;
        check += restMask + 1;
        here = slots[slot] as number;
      }
      held[found] = here & payloadMask;
      found += here === 0 ? 0 : 1;
    }
    return found;
  }

  #addRows(count: number): void {
    const sums = this.#sums;
    const weights = this.#weights;
    const held = this.#held;
    for (let at = 0; at < count; at += 1) {
      let place = (held[at] as number) - 1;
      let weight: number;
      do {
        weight = weights[place] as number;
        place += 1;
        const kind = (weight >> 8) & (CLASSES - 1);
        sums[kind] = (sums[kind] as number) + ((weight << 24) >> 24);
      } while (weight >= 0);
    }
  }
}

function readColumns(reader: ByteReader, rows: number): Columns {
  const low = new ByteReader(reader.block());
  const high = new ByteReader(reader.block());
  const counts = reader.block();
  const kinds = reader.block();
  const values = reader.block();
  const keys = new Int32Array(rows);
  let key = -1;
  for (let row = 0; row < rows; row += 1) {
    key += 1 + low.byte() + high.integer() * 256;
    keys[row] = key;
  }
  const signed = new Int8Array(values.buffer, values.byteOffset, values.length);
  return { keys, counts, kinds, values: signed };
}

function filterOf(keys: Int32Array, keyBits: number, shift: number): Int32Array {
  const filter = new Int32Array(2 ** Math.max(0, Math.min(keyBits, FILTER_BITS) - 5));
  for (let row = 0; row < keys.length; row += 1) {
    const mark = (keys[row] as number) >>> shift;
    filter[mark >>> 5] = (filter[mark >>> 5] as number) | (1 << (mark & 31));
  }
  return filter;
}

/** How many bits hold 1..most. */
const bitsOf = (most: number): number => 32 - Math.clz32(most);

function joinWeights({ counts, kinds, values }: Columns): Int16Array {
  const weights = new Int16Array(values.length);
  for (let at = 0; at < values.length; at += 1) {
    weights[at] = ((kinds[at] as number) << 8) | ((values[at] as number) & 255);
  }
  let end = 0;
  for (let row = 0; row < counts.length; row += 1) {
    end += counts[row] as number;
    weights[end - 1] = (weights[end - 1] as number) | LAST;
  }
  return weights;
}

/** Where each row's weights begin, counted from 1. */
function startsOf({ counts }: Columns): Int32Array {
  const starts = new Int32Array(counts.length);
  let next = 1;
  for (let row = 0; row < starts.length; row += 1) {
    starts[row] = next;
    next += counts[row] as number;
  }
  return starts;
}
