// Clusters of words from vectors of what stands near them and, where a treebank has them, from their uses in it.
import { hashUnits } from '#lib/core/language/linear/feature-hash.ts';
import type { ConlluSentence } from '#lib/core/language/training/read-conllu.ts';
import { seededRandom } from '#lib/core/seed/random.ts';
import { groupByMeans } from './k-means.ts';
import { fitRidge } from './ridge.ts';
import { type ClusteredWord, encodeClusters } from './word-clusters.ts';
import { readUses, type WordUses } from './word-uses.ts';

/** Into how many groups the words are parted, and each group again, and so on: 2^CLUSTER_BITS in the end. */
const GROUPS = [64, 4, 4, 4];
const RIDGE = 1;
/** A word met so often in the treebank is taken half as it is used there, half as its vector tells. */
const HALF_TRUST = 5;
/** What stands for the constant among the inputs: small, so that it costs the ridge something. */
const CONSTANT = 0.1;

/**
 * @param words in small letters, the most frequent first
 * @param vectors one a word, all of one length
 * @returns bytes for `WordClusters`, the same for the same input
 */
export function clusterWords(
  words: readonly string[],
  vectors: readonly Float64Array[],
  sentences: readonly ConlluSentence[],
  seed: string,
): Uint8Array {
  const meanings = unitVectors(vectors);
  const known = new Map(words.map((word, place): [string, number] => [word, place]));
  const uses = unitVectors(tellUses(meanings, readUses(sentences, known)));
  const points = meanings.map((meaning, place) => {
    const use = uses[place] ?? new Float64Array();
    const point = new Float64Array(meaning.length + use.length);
    point.set(meaning);
    point.set(use, meaning.length);
    return point;
  });
  const random = seededRandom(`${seed} clusters`);
  const clusters = new Int32Array(words.length);
  const part = (items: readonly number[], level: number): void => {
    const groups = GROUPS[level];
    if (groups === undefined) return;
    groupByMeans(points, items, groups, random).forEach((group, number) => {
      for (const item of group) clusters[item] = (clusters[item] as number) * groups + number;
      part(group, level + 1);
    });
  };
  part([...words.keys()], 0);
  return encodeClusters(
    words.map(
      (word, place): ClusteredWord => ({
        hash: hashUnits(word.replace(/\p{N}/gu, '0')),
        cluster: clusters[place] as number,
      }),
    ),
  );
}

/** Each less the mean of all, of length 1. */
function unitVectors(vectors: readonly Float64Array[]): Float64Array[] {
  const mean = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    vector.forEach((value, at) => {
      mean[at] = (mean[at] as number) + value / vectors.length;
    });
  }
  return vectors.map((vector) => {
    const apart = vector.map((value, at) => value - (mean[at] as number));
    const length = Math.sqrt(apart.reduce((sum, value) => sum + value * value, 0)) || 1;
    return apart.map((value) => value / length);
  });
}

/** The uses each word has, or likely has: those of words with vectors like its own. */
function tellUses(
  meanings: readonly Float64Array[],
  known: ReadonlyMap<number, WordUses>,
): Float64Array[] {
  const inputs = meanings.map((meaning) => Float64Array.of(...meaning, CONSTANT));
  const examples = [...known].map(([word, { count, shares }]) => ({
    inputs: inputs[word] as Float64Array,
    outputs: shares,
    weight: Math.min(10, Math.sqrt(count)),
  }));
  const coefficients = fitRidge(examples, RIDGE);
  return inputs.map((input, word) => {
    const own = known.get(word);
    const trust = own ? own.count / (own.count + HALF_TRUST) : 0;
    const told = new Float64Array(coefficients[0]?.length ?? 0);
    coefficients.forEach((row, at) => {
      row.forEach((coefficient, use) => {
        told[use] = (told[use] as number) + coefficient * (input[at] as number);
      });
    });
    return told.map((share, use) => (1 - trust) * share + trust * (own?.shares[use] ?? 0));
  });
}
