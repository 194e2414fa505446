// Features met in one training sentence alone are left out: what they taught would be of that sentence only.
import { bucketOf } from './feature-hash.ts';

export class FrequentBuckets {
  readonly #keyBits: number;
  /** By bucket, the first sentence that has it, counted from 1. */
  readonly #first: Int32Array;
  /** A bit for each bucket that more sentences have. */
  readonly #frequent: Int32Array;

  constructor(keyBits: number) {
    this.#keyBits = keyBits;
    this.#first = new Int32Array(2 ** keyBits);
    this.#frequent = new Int32Array(2 ** Math.max(0, keyBits - 5));
  }

  /** @param sentence counts from 1 */
  add(features: Int32Array, count: number, sentence: number): void {
    for (let at = 0; at < count; at += 1) {
      const bucket = bucketOf(features[at] as number, this.#keyBits);
      const first = this.#first[bucket];
      if (first === 0) this.#first[bucket] = sentence;
      else if (first !== sentence) {
        const place = bucket >>> 5;
        this.#frequent[place] = (this.#frequent[place] as number) | (1 << (bucket & 31));
      }
    }
  }

  has(feature: number): boolean {
    const bucket = bucketOf(feature, this.#keyBits);
    return (((this.#frequent[bucket >>> 5] as number) >>> (bucket & 31)) & 1) === 1;
  }
}
