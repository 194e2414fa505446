// Trains the dependency parser: two passes on the training text, then the arc scorer on held-out text.
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

const MARK_WEIGHTS = 30_000;
const KEY_BITS = 24;
const LEVELS = 31;
const EXPLORE = 90;
const DROPOUT = 30;
const MARGIN = 0;

/** Sentences weighing more stand in the list more than once. Same input and options: same bytes, for `loadParser`. */
export function trainParser(
  sentences: readonly (readonly GoldToken[])[],
  options: TrainParserOptions,
): Uint8Array {
  const relations = relationNames(sentences);
  const usable = sentences.filter(({ length }) => length > 0 && length <= MOST_TOKENS);
  const blocks: Uint8Array[] = [];
  const pass = (reversed: boolean): Pass => {
    const name = reversed ? 'backward' : 'forward';
    const trained = trainPass(
      usable.map((sentence) => goldExample(sentence, relations, reversed)),
      {
        relations: relations.names.length,
        epochs: options.epochs ?? 7,
        seed: `${options.seed} ${name}`,
        keyBits: KEY_BITS,
        explore: EXPLORE,
        dropout: DROPOUT,
        margin: MARGIN,
        onEpoch: (epoch) => options.onEpoch?.(name, epoch),
      },
    );
    const encode = (part: 'transitions' | 'relations', keepWeights: number) => {
      const bytes = encodeLinear(trained[part].average(), { keepWeights, levels: LEVELS });
      blocks.push(bytes);
      return new LinearModel(bytes);
    };
    return {
      reversed,
      transitions: encode('transitions', options.keepTransitions ?? 280_000),
      relations: encode('relations', options.keepRelations ?? 130_000),
    };
  };
  const [forward, backward] = [pass(false), pass(true)];
  const numberOf = (relation: string) =>
    relations.names.indexOf(relations.merged.get(relation) ?? relation);
  const markBytes = encodeLinear(trainMarks(usable, numberOf, options.seed).average(), {
    keepWeights: MARK_WEIGHTS,
    levels: LEVELS,
  });
  blocks.push(markBytes);
  const models = {
    relations: relations.names,
    forward,
    backward,
    marks: new LinearModel(markBytes),
  };
  const { bands, weights } = fitVote(models, options.heldOut);
  const out = new ByteWriter();
  out.integer(relations.names.length);
  for (const name of relations.names) out.text(name);
  for (const column of [bands.arcs, bands.relations, weights]) {
    out.integer(column.length);
    for (const value of column) out.float(value);
  }
  for (const block of blocks) out.block(block);
  return out.finish();
}
