// Trains the entity recogniser on a treebank with GUM's entity brackets.
import { NO_CLUSTERS, type WordClusters } from '#lib/core/language/clusters/word-clusters.ts';
import { ByteWriter } from '#lib/core/language/linear/bytes.ts';
import { encodeLinear } from '#lib/core/language/linear/encode-linear.ts';
import { fitPlatt, type PlattScale } from '#lib/core/language/linear/platt-scale.ts';
import type { ConlluSentence } from '#lib/core/language/training/read-conllu.ts';
import { labelCount } from './chain-model.ts';
import { walkEntityFeatures } from './entity-features.ts';
import { entityWord } from './entity-words.ts';
import {
  ENTITY_TYPES,
  type EntityFinder,
  loadEntityFinder,
  type TaggedSentence,
} from './find-entities.ts';
import { namedMentions } from './gold-mentions.ts';
import { type ChainExample, trainChain } from './train-chain.ts';

export type Retag = (sentence: ConlluSentence) => readonly { tag: string; pos: string }[];

const ownTags: Retag = ({ tokens }) => tokens.map(({ xpos, upos }) => ({ tag: xpos, pos: upos }));

export type TrainEntitiesOptions = {
  seed: string;
  clusters?: WordClusters;
  epochs?: number;
  /** First step of the gradient. */
  rate?: number;
  /** Share of features hidden at random while training, 0..1. */
  dropout?: number;
  keyBits?: number;
  /** Most weights kept. */
  keepWeights?: number;
  levels?: number;
  /** Sentences on which confidence is fitted; not among those trained on. */
  calibrateOn?: readonly ConlluSentence[];
  /** Tags the recogniser is to see, one a token: best those of a tagger that was not trained on the sentence. */
  retag?: Retag;
};

/** Sentences of a document together, in order. */
export function byDocument<T extends { doc: string }>(sentences: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const sentence of sentences) {
    const held = groups.get(sentence.doc);
    if (held) held.push(sentence);
    else groups.set(sentence.doc, [sentence]);
  }
  return [...groups.values()];
}

/** The sentence as the finder reads it. */
const taggedOf = (sentence: ConlluSentence, retag: Retag): TaggedSentence => {
  const tags = retag(sentence);
  return {
    tokens: sentence.tokens.map(({ form, start, end }, at) => ({
      form,
      tag: '',
      pos: '',
      ...tags[at],
      start,
      end,
    })),
  };
};

function examplesOf(
  doc: readonly ConlluSentence[],
  retag: Retag,
  clusters: WordClusters,
): ChainExample[] {
  const features = doc.map((): Int32Array[] => []);
  walkEntityFeatures(
    doc.map((sentence) => taggedOf(sentence, retag).tokens),
    entityWord(clusters),
    (sentence, _, own, count) => features[sentence]?.push(own.slice(0, count)),
  );
  return doc.map((sentence, place) => {
    const labels = sentence.tokens.map(() => 0);
    for (const { type, first, last } of namedMentions(sentence)) {
      const begin = 1 + 2 * ENTITY_TYPES.indexOf(type);
      for (let at = first; at <= last; at += 1) labels[at] = at === first ? begin : begin + 1;
    }
    return { features: features[place] ?? [], labels };
  });
}

/**
 * Bytes for `loadEntityFinder`.
 */
export function trainEntities(
  sentences: readonly ConlluSentence[],
  options: TrainEntitiesOptions,
): Uint8Array {
  const { seed, epochs = 6, rate = 0.07, dropout = 0.4, keyBits } = options;
  const {
    keepWeights = 400_000,
    levels = 127,
    calibrateOn = [],
    retag = ownTags,
    clusters = NO_CLUSTERS,
  } = options;
  const labels = labelCount(ENTITY_TYPES.length);
  // Both with the treebank's tags and with a tagger's, mistakes and all.
  const readings = retag === ownTags ? [ownTags] : [ownTags, retag];
  const examples = readings.flatMap((tags) =>
    byDocument(sentences).flatMap((doc) => examplesOf(doc, tags, clusters)),
  );
  const { linear, moves } = trainChain(examples, { labels, epochs, rate, seed, keyBits, dropout });
  const model = encodeLinear(linear, { keepWeights, levels });
  const finder = loadEntityFinder(encode(model, moves, { slope: 1, shift: 0 }), clusters);
  return encode(model, moves, fitPlatt(outcomesOf(finder, calibrateOn, retag)));
}

function encode(model: Uint8Array, moves: Float32Array, { slope, shift }: PlattScale): Uint8Array {
  const out = new ByteWriter();
  out.block(model);
  for (const number of [...moves, slope, shift]) out.float(number);
  return out.finish();
}

/** How sure the finder was of each name it found, and whether span and type are the treebank's. */
export function outcomesOf(
  finder: EntityFinder,
  sentences: readonly ConlluSentence[],
  retag: Retag = ownTags,
): { chance: number; right: boolean }[] {
  return byDocument(sentences).flatMap((doc) => {
    const gold = doc.map(namedMentions);
    return finder
      .find(doc.map((sentence) => taggedOf(sentence, retag)))
      .map(({ sentence, first, last, type, confidence }) => {
        const right = gold[sentence]?.some(
          (mention) => mention.first === first && mention.last === last && mention.type === type,
        );
        return { chance: confidence, right: right ?? false };
      });
  });
}
