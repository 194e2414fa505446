// Features too rare in training to learn from are left out: a smaller model, and rare words learnt by their ends.
import { bucketOf } from '#lib/core/language/linear/feature-hash.ts';
import type { SentenceView } from './sentence-view.ts';
import { FEATURES_MAX, writeTagFeatures } from './tag-features.ts';

const COUNT_BITS = 24;

/** How often each feature's bucket is met with the right tags as history, up to `most`. */
export function countFeatures(
  examples: readonly { view: SentenceView; gold: readonly number[] }[],
  most: number,
): Uint8Array {
  const counts = new Uint8Array(1 << COUNT_BITS);
  const features = new Int32Array(FEATURES_MAX);
  for (const { view, gold } of examples) {
    for (let at = 0; at < gold.length; at += 1) {
      const count = writeTagFeatures(view, at, gold[at - 1] ?? -1, gold[at - 2] ?? -1, features);
      for (let place = 0; place < count; place += 1) {
        const bucket = bucketOf(features[place] ?? 0, COUNT_BITS);
        const met = counts[bucket] ?? 0;
        if (met < most) counts[bucket] = met + 1;
      }
    }
  }
  return counts;
}

/** Moves the features that are met at least `cutoff` times to the front. @returns how many they are */
export function keepFrequent(
  features: Int32Array,
  count: number,
  counts: Uint8Array,
  cutoff: number,
): number {
  let kept = 0;
  for (let place = 0; place < count; place += 1) {
    const feature = features[place] ?? 0;
    if ((counts[bucketOf(feature, COUNT_BITS)] ?? 0) < cutoff) continue;
    features[kept] = feature;
    kept += 1;
  }
  return kept;
}
