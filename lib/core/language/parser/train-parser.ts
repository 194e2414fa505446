// Trains the dependency parser: two passes, punctuation, a judge of their arcs, and the confidence on held-out text.
import { NO_CLUSTERS, type WordClusters } from '#lib/core/language/clusters/word-clusters.ts';
import { ByteWriter } from '#lib/core/language/linear/bytes.ts';
import { encodeLinear } from '#lib/core/language/linear/encode-linear.ts';
import { LinearModel } from '#lib/core/language/linear/linear-model.ts';
import { writeSteps } from '#lib/core/language/linear/steps.ts';
import type { Pass } from './arc-candidates.ts';
import { MOST_TOKENS } from './cut-sentence.ts';
import { fitConfidence } from './fit-confidence.ts';
import { type GoldToken, goldExample, relationNames } from './gold-examples.ts';
import { trainJudge } from './train-judge.ts';
import { trainMarks } from './train-marks.ts';
import { trainPass } from './train-pass.ts';

/** Passes trained without some sentences, and these: what the judge of arcs learns from. */
export type StackedFold = {
  forward: PassBytes;
  backward: PassBytes;
  sentences: Sentences;
};

export type TrainParserOptions = {
  seed: string;
  clusters?: WordClusters;
  /** Sentences kept out of training: the confidence is fitted on them. */
  heldOut: readonly (readonly GoldToken[])[];
  epochs?: number | undefined;
  /** Weights kept by each pass: they decide the size of the file. */
  keepTransitions?: number | undefined;
  keepRelations?: number | undefined;
  /** Relations to learn where not those of the sentences themselves. */
  relations?: Relations | undefined;
  onEpoch?: ((pass: string, epoch: number) => void) | undefined;
};

/** The two linear models of one pass, encoded. */
export type PassBytes = { transitions: Uint8Array; relations: Uint8Array };

type Relations = ReturnType<typeof relationNames>;

type Sentences = readonly (readonly GoldToken[])[];

const EPOCHS = 6;
/** Neighbours stay together by so many (a power of two) where sentences are parted. */
const FOLD_SHIFT = 5;
const KEEP_TRANSITIONS = 252_000;
const KEEP_RELATIONS = 116_000;
const KEEP_JUDGE = 60_000;
const KEEP_MARKS = 30_000;
const KEY_BITS = 24;
const LEVELS = 31;
const EXPLORE = 90;
const DROPOUT = 30;
const MARGIN = 0;

const usableOf = (sentences: Sentences) =>
  sentences.filter(({ length }) => length > 0 && length <= MOST_TOKENS);

/**
 * Sentences weighing more stand in the list more than once, as the same array. Same input and options: same bytes, for
 * `loadParser`.
 */
export function trainParser(sentences: Sentences, options: TrainParserOptions): Uint8Array {
  const passes = (own: Sentences, relations: Relations) => ({
    forward: trainPassBytes(own, false, { ...options, relations }),
    backward: trainPassBytes(own, true, { ...options, relations }),
  });
  const relations = relationNames(sentences);
  const { forward, backward } = passes(sentences, relations);
  const folds = foldSentences(sentences).map(({ own, others }) => ({
    ...passes(others, relations),
    sentences: own,
  }));
  return assembleParser(sentences, forward, backward, folds, options);
}

/** The sentences parted in two, each part with the rest. */
export function foldSentences(sentences: Sentences): { own: Sentences; others: Sentences }[] {
  const places = new Map([...new Set(sentences)].map((sentence, place) => [sentence, place]));
  const part = (fold: number): Sentences =>
    sentences.filter((sentence) => ((places.get(sentence) ?? 0) >> FOLD_SHIFT) % 2 === fold);
  return [
    { own: part(0), others: part(1) },
    { own: part(1), others: part(0) },
  ];
}

/** One pass by itself, for `assembleParser`: the two can be trained side by side. */
export function trainPassBytes(
  sentences: Sentences,
  reversed: boolean,
  options: TrainParserOptions,
): PassBytes {
  const relations = options.relations ?? relationNames(sentences);
  const name = reversed ? 'backward' : 'forward';
  const trained = trainPass(
    usableOf(sentences).map((sentence) =>
      goldExample(sentence, relations, reversed, options.clusters),
    ),
    {
      relations: relations.names.length,
      epochs: options.epochs ?? EPOCHS,
      seed: `${options.seed} ${name}`,
      keyBits: KEY_BITS,
      explore: EXPLORE,
      dropout: DROPOUT,
      margin: MARGIN,
      onEpoch: (epoch) => options.onEpoch?.(name, epoch),
    },
  );
  const encode = (part: keyof PassBytes, keepWeights: number) =>
    encodeLinear(trained[part].average(), { keepWeights, levels: LEVELS });
  return {
    transitions: encode('transitions', options.keepTransitions ?? KEEP_TRANSITIONS),
    relations: encode('relations', options.keepRelations ?? KEEP_RELATIONS),
  };
}

/** The whole parser from its passes, trained on the same sentences. */
export function assembleParser(
  sentences: Sentences,
  forwardBytes: PassBytes,
  backwardBytes: PassBytes,
  folds: readonly StackedFold[],
  {
    seed,
    heldOut,
    clusters = NO_CLUSTERS,
  }: Pick<TrainParserOptions, 'seed' | 'heldOut' | 'clusters'>,
): Uint8Array {
  const { names, merged } = relationNames(sentences);
  const numberOf = (relation: string) => names.indexOf(merged.get(relation) ?? relation);
  const trainedMarks = trainMarks(usableOf(sentences), numberOf, seed);
  const markBytes = encodeLinear(trainedMarks.average(), {
    keepWeights: KEEP_MARKS,
    levels: LEVELS,
  });
  const pass = (reversed: boolean, { transitions, relations }: PassBytes): Pass => ({
    reversed,
    transitions: new LinearModel(transitions),
    relations: new LinearModel(relations),
  });
  const forward = pass(false, forwardBytes);
  const backward = pass(true, backwardBytes);
  const judged = trainJudge(
    folds.map((fold) => ({
      forward: pass(false, fold.forward),
      backward: pass(true, fold.backward),
      sentences: fold.sentences,
    })),
    names,
    clusters,
    seed,
  );
  const judgeBytes = encodeLinear(judged, { keepWeights: KEEP_JUDGE, levels: LEVELS });
  const models = {
    clusters,
    relations: names,
    forward,
    backward,
    judge: new LinearModel(judgeBytes),
    marks: new LinearModel(markBytes),
  };
  const { bands, weights, choice } = fitConfidence(models, heldOut);

  const out = new ByteWriter();
  out.integer(names.length);
  for (const name of names) out.text(name);
  for (const column of [bands.arcs, bands.relations, bands.judge]) {
    out.integer(column.length);
    for (const value of column) out.float(value);
  }
  for (const column of [weights, choice]) writeSteps(column, out);
  for (const { transitions, relations } of [forwardBytes, backwardBytes]) {
    out.block(transitions);
    out.block(relations);
  }
  out.block(judgeBytes);
  out.block(markBytes);
  return out.finish();
}
