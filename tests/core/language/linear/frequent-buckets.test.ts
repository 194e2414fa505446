import { describe, expect, it } from 'vitest';
import { feature } from '#lib/core/language/linear/feature-hash.ts';
import { FrequentBuckets } from '#lib/core/language/linear/frequent-buckets.ts';

describe('frequent features', () => {
  it('are those that more than one sentence has, however often one has them', () => {
    const [once, twice, never] = [feature(1, 1), feature(1, 2), feature(1, 3)];
    const frequent = new FrequentBuckets(20);
    frequent.add(Int32Array.of(once, once, twice), 3, 1);
    frequent.add(Int32Array.of(once), 1, 1);
    frequent.add(Int32Array.of(twice, never), 1, 2);
    expect([once, twice, never].map((one) => frequent.has(one))).toEqual([false, true, false]);
  });
});
