import { describe, expect, it } from 'vitest';
import { clusterWords } from '#lib/core/language/clusters/cluster-words.ts';
import { groupByMeans } from '#lib/core/language/clusters/k-means.ts';
import { fitRidge } from '#lib/core/language/clusters/ridge.ts';
import { WordClusters } from '#lib/core/language/clusters/word-clusters.ts';
import { hashUnits } from '#lib/core/language/linear/feature-hash.ts';
import { seededRandom } from '#lib/core/seed/random.ts';
import { madeUpSentence } from '../made-up-sentence.ts';

const random = seededRandom('vectors');
const near = (...middle: number[]): Float64Array =>
  Float64Array.from(middle, (value) => value + (random(1000) - 500) / 50_000);

describe('grouping by means', () => {
  it('puts near points together and far points apart', () => {
    const points = [near(1, 0), near(0, 1), near(1, 0), near(0, 1), near(-1, -1), near(1, 0)];
    const groups = groupByMeans(points, [0, 1, 2, 3, 4, 5], 3, seededRandom('a'));
    expect(groups.map((group) => group.join(' ')).sort()).toEqual(['0 2 5', '1 3', '4']);
  });
});

describe('ridge regression', () => {
  it('finds the coefficients that made the outputs', () => {
    const examples = Array.from({ length: 50 }, () => {
      const inputs = Float64Array.of(random(100), random(100));
      const [a = 0, b = 0] = inputs;
      return { inputs, outputs: Float64Array.of(3 * a - 2 * b, b), weight: 1 };
    });
    const rounded = fitRidge(examples, 1e-6).map((row) => [...row].map((x) => Math.round(x * 1e4)));
    expect(rounded).toEqual([
      [30_000, 0],
      [-20_000, 10_000],
    ]);
  });
});

describe('clustering words', () => {
  const letters = (at: number): string =>
    String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26));
  const things = Array.from({ length: 200 }, (_, at) => `thing${letters(at)}`);
  const deeds = Array.from({ length: 200 }, (_, at) => `deed${letters(at)}`);
  const words = things.flatMap((thing, at) => [thing, deeds[at] ?? '']);
  // The third number tells what a word does, the others what it is about.
  const vectors = words.map((word) =>
    near(random(3) / 3, random(3) / 3, word.startsWith('thing') ? 0.2 : -0.2),
  );
  const sentences = words.slice(0, 200).flatMap((form, at) => {
    const thing = form.startsWith('thing');
    const tagged = thing ? { xpos: 'NN', deprel: 'obj' } : { xpos: 'VB', deprel: 'root' };
    return Array.from({ length: 4 }, () => madeUpSentence(`doc ${at}`, [{ form, ...tagged }]));
  });
  const bytes = clusterWords(words, vectors, sentences, 'seed');
  const clusters = new WordClusters(bytes);
  const wideOf = (word: string): number => clusters.of(hashUnits(word)) >> 6;

  it('parts words that are used in other ways, seen in the treebank or not', () => {
    const ofThings = new Set(things.map(wideOf));
    expect(deeds.filter((deed) => ofThings.has(wideOf(deed)))).toEqual([]);
  });

  it('gives the same bytes for the same input', () => {
    expect(clusterWords(words, vectors, sentences, 'seed')).toEqual(bytes);
  });
});
