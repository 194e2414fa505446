// Averaged perceptron: a weight for each feature and class, averaged over time (Freund & Schapire 1999).
import { bucketOf } from './feature-hash.ts';
import { KeyTable } from './key-table.ts';

/** Weights by row and class (`weights[row * classes + class]`), row r belonging to bucket `keys[r]`. */
export type LinearWeights = {
  classes: number;
  keyBits: number;
  keys: Int32Array;
  weights: Float32Array;
};

export class LinearTrainer {
  readonly classes: number;
  readonly keyBits: number;
  #table = new KeyTable(1 << 16);
  #weights: Float32Array;
  #timed: Float64Array;
  #time = 0;

  /** @param keyBits features fall into 2^keyBits buckets, 1..30: more bits, fewer collisions, a larger file. */
  constructor(classes: number, keyBits = 24) {
    this.classes = classes;
    this.keyBits = keyBits;
    this.#weights = new Float32Array(classes << 16);
    this.#timed = new Float64Array(classes << 16);
  }

  /** Sums the weights of features[0..count) into `scores`, one a class; `scores` is cleared first. */
  score(features: Int32Array, count: number, scores: Float32Array): void {
    const classes = this.classes;
    const weights = this.#weights;
    scores.fill(0, 0, classes);
    for (let at = 0; at < count; at += 1) {
      const row = this.#table.row(bucketOf(features[at] as number, this.keyBits));
      if (row < 0) continue;
      const base = row * classes;
      for (let c = 0; c < classes; c += 1)
        scores[c] = (scores[c] as number) + (weights[base + c] as number);
    }
  }

  /** Adds `amount` (negative to punish) to the weight of each of features[0..count) for one class. */
  add(features: Int32Array, count: number, klass: number, amount: number): void {
    for (let at = 0; at < count; at += 1) {
      const row = this.#table.add(bucketOf(features[at] as number, this.keyBits));
      const place = row * this.classes + klass;
      if ((row + 1) * this.classes > this.#weights.length) this.#grow();
      this.#weights[place] = (this.#weights[place] as number) + amount;
      this.#timed[place] = (this.#timed[place] as number) + amount * this.#time;
    }
  }

  /** One decision is over, right or wrong: the average is over the weights as they stand at each tick. */
  tick(): void {
    this.#time += 1;
  }

  /** The mean of the weights over all ticks so far: w - (sum of amount x time of update) / ticks. */
  average(): LinearWeights {
    const length = this.#table.size * this.classes;
    const weights = new Float32Array(length);
    const time = Math.max(1, this.#time);
    for (let at = 0; at < length; at += 1) {
      weights[at] = (this.#weights[at] as number) - (this.#timed[at] as number) / time;
    }
    return { classes: this.classes, keyBits: this.keyBits, keys: this.#table.keys(), weights };
  }

  #grow(): void {
    const weights = new Float32Array(this.#weights.length * 2);
    weights.set(this.#weights);
    const timed = new Float64Array(this.#timed.length * 2);
    timed.set(this.#timed);
    this.#weights = weights;
    this.#timed = timed;
  }
}
