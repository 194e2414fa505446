// A trained linear model, ready to score: sparse rows of int8 weights.
import { ByteReader } from './bytes.ts';
import { bucketOf } from './feature-hash.ts';
import { KeyTable } from './key-table.ts';

export class LinearModel {
  readonly classes: number;
  /** One step of the int8 weights, in units of the weights as trained. */
  readonly scale: number;
  #keyBits: number;
  #table: KeyTable;
  #starts: Uint32Array;
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
    this.#table = new KeyTable(rows);
    this.#starts = new Uint32Array(rows + 1);
    this.#sums = new Int32Array(this.classes);
    let key = -1;
    for (let row = 0; row < rows; row += 1) {
      key += 1 + low.byte() + high.integer() * 256;
      this.#table.add(key);
      this.#starts[row + 1] = (this.#starts[row] as number) + (counts[row] as number);
    }
  }

  /** Sums the weights of features[0..count) into `scores`, one a class; `scores` is cleared first. */
  score(features: Int32Array, count: number, scores: Float32Array): void {
    const sums = this.#sums;
    const starts = this.#starts;
    const kinds = this.#kinds;
    const values = this.#values;
    sums.fill(0);
    for (let at = 0; at < count; at += 1) {
      const row = this.#table.row(bucketOf(features[at] as number, this.#keyBits));
      if (row < 0) continue;
      const end = starts[row + 1] as number;
      for (let place = starts[row] as number; place < end; place += 1) {
        const kind = kinds[place] as number;
        sums[kind] = (sums[kind] as number) + (values[place] as number);
      }
    }
    for (let c = 0; c < this.classes; c += 1) scores[c] = (sums[c] as number) * this.scale;
  }
}
