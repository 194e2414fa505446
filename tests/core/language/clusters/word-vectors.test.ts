import { describe, expect, it } from 'vitest';
import { encodeClusters, WordClusters } from '#lib/core/language/clusters/word-clusters.ts';
import { encodeVectors, loadVectors } from '#lib/core/language/clusters/word-vectors.ts';
import { hashUnits } from '#lib/core/language/linear/feature-hash.ts';

const words = ['ship', 'boat', 'rain', '1990'];
const points = [
  [4, 0, 1],
  [3.9, 0.2, 1],
  [-4, 1, 1],
  [-3.9, -1.2, 1],
].map((row) => Float64Array.from(row));
const clusters = new WordClusters(
  encodeClusters([
    { hash: hashUnits('ship'), cluster: 7 },
    { hash: hashUnits('boat'), cluster: 7 },
    { hash: hashUnits('ferry'), cluster: 7 },
    { hash: hashUnits('snow'), cluster: 9 },
  ]),
);
const bytes = encodeVectors(words, points, 2);
const vectors = loadVectors(bytes, clusters);
const row = (at: number): number[] => [...vectors.rows.subarray(at * 2, at * 2 + 2)];
const near = (one: number[], other: number[]): number =>
  Math.hypot(...one.map((value, at) => value - (other[at] ?? 0)));

describe('word vectors', () => {
  it('are alike for words that are alike', () => {
    const [ship, boat, rain] = words.map((word) => row(vectors.of(hashUnits(word))));
    expect(near(ship ?? [], boat ?? [])).toBeLessThan(near(ship ?? [], rain ?? []) / 4);
    expect(vectors.of(hashUnits('0000'))).toBeGreaterThanOrEqual(0);
    expect(vectors.of(hashUnits('ferry'))).toBe(-1);
  });

  it('lend a word of a known cluster what the words of it have in common', () => {
    const [ship, boat] = words.map((word) => row(vectors.of(hashUnits(word))));
    const mean = (ship ?? []).map((value, at) => (value + (boat?.[at] ?? 0)) / 2);
    expect(near(row(vectors.ofCluster(hashUnits('ferry'))), mean)).toBeLessThan(1e-6);
    expect(vectors.ofCluster(hashUnits('snow'))).toBe(-1);
    expect(vectors.ofCluster(hashUnits('sun'))).toBe(-1);
  });

  it('are the same bytes for the same input', () => {
    expect(encodeVectors(words, points, 2)).toEqual(bytes);
  });
});
