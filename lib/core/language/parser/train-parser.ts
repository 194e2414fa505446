// Trains the dependency parser: two passes on the training text, then punctuation, then the vote on held-out text.
import { ByteWriter } from '#lib/core/language/linear/bytes.ts';
import { encodeLinear } from '#lib/core/language/linear/encode-linear.ts';
import { LinearModel } from '#lib/core/language/linear/linear-model.ts';
import type { Pass } from './arc-candidates.ts';
import { MOST_TOKENS } from './cut-sentence.ts';
import { fitVote } from './fit-vote.ts';
import { type GoldToken, goldExample, relationNames } from './gold-examples.ts';
import { trainMarks } from './train-marks.ts';
import { trainPass } from './train-pass.ts';

export type TrainParserOptions = {
  seed: string;
  /** Sentences kept out of training: confidence and the vote of the two passes are fitted on them. */
  heldOut: readonly (readonly GoldToken[])[];
  epochs?: number | undefined;
  /** Weights kept by each pass: they decide the size of the file. */
  keepTransitions?: number | undefined;
  keepRelations?: number | undefined;
  onEpoch?: ((pass: string, epoch: number) => void) | undefined;
};

/** The two linear models of one pass, encoded. */
export type PassBytes = { transitions: Uint8Array; relations: Uint8Array };

type Sentences = readonly (readonly GoldToken[])[];

const EPOCHS = 7;
const KEEP_TRANSITIONS = 280_000;
const KEEP_RELATIONS = 130_000;
const KEEP_MARKS = 30_000;
const KEY_BITS = 24;
const LEVELS = 31;
const EXPLORE = 90;
const DROPOUT = 30;
const MARGIN = 0;

const usableOf = (sentences: Sentences) =>
  sentences.filter(({ length }) => length > 0 && length <= MOST_TOKENS);

/** Sentences weighing more stand in the list more than once. Same input and options: same bytes, for `loadParser`. */
export function trainParser(sentences: Sentences, options: TrainParserOptions): Uint8Array {
  const forward = trainPassBytes(sentences, false, options);
  return assembleParser(sentences, forward, trainPassBytes(sentences, true, options), options);
}

/** One pass by itself, for `assembleParser`: the two can be trained side by side. */
export function trainPassBytes(
  sentences: Sentences,
  reversed: boolean,
  options: TrainParserOptions,
): PassBytes {
  const relations = relationNames(sentences);
  const name = reversed ? 'backward' : 'forward';
  const trained = trainPass(
    usableOf(sentences).map((sentence) => goldExample(sentence, relations, reversed)),
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
  { seed, heldOut }: Pick<TrainParserOptions, 'seed' | 'heldOut'>,
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
  const models = { relations: names, forward, backward, marks: new LinearModel(markBytes) };
  const { bands, weights } = fitVote(models, heldOut);

  const out = new ByteWriter();
  out.integer(names.length);
  for (const name of names) out.text(name);
  for (const column of [bands.arcs, bands.relations, weights]) {
    out.integer(column.length);
    for (const value of column) out.float(value);
  }
  for (const { transitions, relations } of [forwardBytes, backwardBytes]) {
    out.block(transitions);
    out.block(relations);
  }
  out.block(markBytes);
  return out.finish();
}
