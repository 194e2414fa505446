// Trains the dependency parser: two passes on the training text, then the arc scorer on held-out text.
import { ByteWriter } from '#lib/core/language/linear/bytes.ts';
import { encodeLinear } from '#lib/core/language/linear/encode-linear.ts';
import { LinearModel } from '#lib/core/language/linear/linear-model.ts';
import {
  type ArcCandidate,
  arcCandidates,
  BANDS,
  type MarginBands,
  type Pass,
  runPass,
} from './arc-candidates.ts';
import { fitArcScorer } from './arc-scorer.ts';
import { MOST_TOKENS } from './cut-sentence.ts';
import { type GoldToken, goldExample, relationNames } from './gold-examples.ts';
import type { PassResult } from './parse-pass.ts';
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

const KEY_BITS = 24;
const LEVELS = 31;
const EXPLORE = 90;
const DROPOUT = 30;
const MARGIN = 0;

/** Upper ends of bands holding equal shares of the margins. */
function bandEnds(margins: number[]): number[] {
  const sorted = Float64Array.from(margins).sort();
  return Array.from(
    { length: BANDS - 1 },
    (_, at) => sorted[Math.floor((sorted.length * (at + 1)) / BANDS)] ?? 0,
  );
}

function bandsOf(runs: readonly PassResult[]): MarginBands {
  return {
    arcs: bandEnds(runs.flatMap((run) => [...run.arcMargins])),
    relations: bandEnds(runs.flatMap((run) => [...run.relationMargins])),
  };
}

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
        epochs: options.epochs ?? 10,
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
      transitions: encode('transitions', options.keepTransitions ?? 500_000),
      relations: encode('relations', options.keepRelations ?? 200_000),
    };
  };
  const { bands, weights } = fitVote(pass(false), pass(true), options.heldOut, relations);
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

/** Bands of margins, and the arc scorer's weights, from what the passes make of text they have not seen. */
export function fitVote(
  forward: Pass,
  backward: Pass,
  heldOut: readonly (readonly GoldToken[])[],
  { names, merged }: ReturnType<typeof relationNames>,
): { bands: MarginBands; weights: Float64Array } {
  const usable = heldOut.filter(({ length }) => length > 0 && length <= MOST_TOKENS);
  const runs = usable.map((sentence) => [runPass(sentence, forward), runPass(sentence, backward)]);
  const bands = bandsOf(runs.flat());
  const plain = (relation: string | undefined) => relation?.split(':')[0];
  const examples: { candidate: ArcCandidate; right: boolean }[] = [];
  usable.forEach((sentence, at) => {
    const [first, second] = runs[at] ?? [];
    if (!first || !second) return;
    for (const candidate of arcCandidates(first, second, bands).flat()) {
      const gold = sentence[candidate.child];
      const relation = merged.get(gold?.relation ?? '') ?? gold?.relation;
      const right =
        gold?.head === candidate.head && plain(relation) === plain(names[candidate.relation]);
      examples.push({ candidate, right });
    }
  });
  return { bands, weights: fitArcScorer(examples) };
}
