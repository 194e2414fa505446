import { describe, expect, it } from 'vitest';
import {
  encodeClusters,
  NO_CLUSTERS,
  WordClusters,
} from '#lib/core/language/clusters/word-clusters.ts';
import { hashUnits } from '#lib/core/language/linear/feature-hash.ts';

const words = Array.from({ length: 3000 }, (_, at) => ({
  hash: hashUnits(`word ${at}`),
  cluster: (at * 37) % 4096,
}));

describe('the clusters of words', () => {
  const bytes = encodeClusters(words);
  const clusters = new WordClusters(bytes);

  it('are the same after encoding', () => {
    expect(words.filter(({ hash, cluster }) => clusters.of(hash) !== cluster)).toEqual([]);
  });

  it('take less than six bytes a word', () => {
    expect(bytes.length / words.length).toBeLessThan(6);
  });

  it('are -1 for a word that was not among them', () => {
    expect(clusters.of(hashUnits('unheard of'))).toBe(-1);
    expect(NO_CLUSTERS.of(hashUnits('word 1'))).toBe(-1);
  });

  it('go by the first of two words that are not told apart', () => {
    const twice = encodeClusters([
      { hash: 5, cluster: 1 },
      { hash: 5, cluster: 2 },
    ]);
    expect(new WordClusters(twice).of(5)).toBe(1);
  });

  it('are refused where bytes are missing', () => {
    expect(() => new WordClusters(bytes.slice(0, 900))).toThrow(RangeError);
  });
});
