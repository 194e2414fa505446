// Parts of the training that do not wait for each other, as data: what a worker is given and gives back.
import { WordClusters } from '#lib/core/language/clusters/word-clusters.ts';
import type { GoldToken } from '#lib/core/language/parser/gold-examples.ts';
import { trainParser } from '#lib/core/language/parser/train-parser.ts';
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

export type ParserTask = {
  type: 'parser';
  sentences: readonly (readonly GoldToken[])[];
  heldOut: readonly (readonly GoldToken[])[];
  seed: string;
  clusters: Uint8Array;
  vectors: Uint8Array;
};

export function runTagger({ own, others, clusters, ...rest }: TaggerTask): Uint8Array {
  const follows = new Set(own);
  return trainTagger([...own, ...others], {
    ...rest,
    clusters: new WordClusters(clusters),
    follows: (sentence) => follows.has(sentence),
  });
}

/** @param log told how far it is */
export function runParser(
  { sentences, clusters, vectors, ...rest }: ParserTask,
  log: (line: string) => void = () => undefined,
): Uint8Array {
  return trainParser(sentences, {
    ...rest,
    known: { vectors, clusters: new WordClusters(clusters) },
    onEpoch: (epoch, loss) => log(`parser: epoch ${epoch + 1}, loss ${loss.toFixed(3)}`),
  });
}
