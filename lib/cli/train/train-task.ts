// Parts of the training that do not wait for each other, as data: what a worker is given and gives back.
import { WordClusters } from '#lib/core/language/clusters/word-clusters.ts';
import type { GoldToken, relationNames } from '#lib/core/language/parser/gold-examples.ts';
import { type PassBytes, trainPassBytes } from '#lib/core/language/parser/train-parser.ts';
import { trainTagger } from '#lib/core/language/tagger/train-tagger.ts';
import type { ConlluSentence } from '#lib/core/language/training/read-conllu.ts';

export type TaggerTask = {
  type: 'tagger';
  /** Marked in the style to follow. */
  own: readonly ConlluSentence[];
  others: readonly ConlluSentence[];
  calibrateOn: readonly ConlluSentence[];
  epochs: number;
  seed: string;
  clusters: Uint8Array;
};

export type PassTask = {
  type: 'pass';
  sentences: readonly (readonly GoldToken[])[];
  reversed: boolean;
  relations: ReturnType<typeof relationNames>;
  epochs?: number;
  seed: string;
  clusters: Uint8Array;
};

export function runTagger({ own, others, clusters, ...rest }: TaggerTask): Uint8Array {
  const follows = new Set(own);
  return trainTagger([...own, ...others], {
    ...rest,
    clusters: new WordClusters(clusters),
    follows: (sentence) => follows.has(sentence),
  });
}

export function runPassTask({ sentences, reversed, clusters, ...rest }: PassTask): PassBytes {
  return trainPassBytes(sentences, reversed, {
    ...rest,
    clusters: new WordClusters(clusters),
    heldOut: [],
  });
}
