// Fits the confidence of every arc on text that was not learnt from.
import type { WordClusters } from '#lib/core/language/clusters/word-clusters.ts';
import {
  type ArcCandidate,
  BANDS,
  JUDGE_BANDS,
  judgedFacts,
  type MarginBands,
  markFacts,
  type Pass,
  runPass,
} from './arc-candidates.ts';
import { fitArcScorer } from './arc-scorer.ts';
import { MOST_TOKENS } from './cut-sentence.ts';
import type { GoldToken } from './gold-examples.ts';
import { judgeArcs, type Runs } from './judge-arcs.ts';
import { chooseMarkHead } from './mark-heads.ts';
import type { PassResult, Scorer } from './parse-pass.ts';
import { type ParserParts, parseWords, type WordTree } from './parse-sentence.ts';
import { type ParserToken, readParserWords } from './parser-words.ts';
import { type SplitSentence, splitMarks } from './split-marks.ts';

/** Upper ends of bands holding equal shares of the margins. */
function bandEnds(margins: number[], count = BANDS): number[] {
  const sorted = Float64Array.from(margins).sort();
  return Array.from(
    { length: count - 1 },
    (_, at) => sorted[Math.floor((sorted.length * (at + 1)) / count)] ?? 0,
  );
}

/** Bands for margins such as those of these runs. */
export function bandsOf(runs: readonly PassResult[]): Omit<MarginBands, 'judge'> {
  return {
    arcs: bandEnds(runs.flatMap((run) => [...run.arcMargins])),
    relations: bandEnds(runs.flatMap((run) => [...run.relationMargins])),
  };
}

/** What both passes make of a sentence, and the place of each word in it. */
export function runBoth(
  sentence: readonly ParserToken[],
  { forward, backward }: { forward: Pass; backward: Pass },
  clusters: WordClusters,
): Runs & Omit<SplitSentence, 'words'> {
  const split = splitMarks(sentence, clusters);
  const words = readParserWords(split.words, false);
  return {
    ...split,
    words,
    forward: runPass(words, forward),
    backward: runPass(readParserWords(split.words, true), backward),
  };
}

/** A reading is right where head and relation (without its subtype) are. */
export function isRight(
  { child, head, relation }: ArcCandidate,
  sentence: readonly GoldToken[],
  places: readonly number[],
  relations: readonly string[],
): boolean {
  const plain = (name: string | undefined) => name?.split(':')[0];
  const gold = sentence[places[child] ?? -1];
  return (
    gold?.head === (head < 0 ? -1 : places[head]) &&
    plain(gold?.relation) === plain(relations[relation])
  );
}

type Example = { facts: number[]; right: boolean };

export function fitConfidence(
  models: Omit<ParserParts, 'bands' | 'weights'>,
  heldOut: readonly (readonly GoldToken[])[],
): { bands: MarginBands; weights: Float64Array } {
  const usable = heldOut.filter(({ length }) => length > 0 && length <= MOST_TOKENS);
  const runs = usable.map((sentence) => runBoth(sentence, models, models.clusters));
  const margins = bandsOf(runs.flatMap(({ forward, backward }) => [forward, backward]));
  const judged = runs.map((own) => judgeArcs(own, margins, models.judge).flat());
  const scores = judged.flat().map((candidate) => candidate.judged);
  const bands = { ...margins, judge: bandEnds(scores, JUDGE_BANDS) };
  const examples = judged.flatMap((own, at) =>
    own.map(
      (candidate): Example => ({
        facts: judgedFacts(candidate, bands),
        right: isRight(candidate, usable[at] ?? [], runs[at]?.places ?? [], models.relations),
      }),
    ),
  );
  const parts = { ...models, bands, weights: fitArcScorer(examples) };
  const marks = parseWords(usable, parts).flatMap((tree, at) =>
    markExamples(tree, usable[at] ?? [], parts.marks),
  );
  return { bands, weights: fitArcScorer([...examples, ...marks]) };
}

/** Punctuation as it is attached in the tree of the words. */
function markExamples(tree: WordTree, sentence: readonly GoldToken[], marks: Scorer): Example[] {
  const examples: Example[] = [];
  sentence.forEach((gold, place) => {
    if ((tree.order[place] as number) >= 0) return;
    const { head, margin } = chooseMarkHead(tree, place, marks);
    tree.heads[place] = head;
    const right = gold.head === head && gold.relation === 'punct';
    examples.push({ facts: markFacts(margin, tree.chances[head] as number), right });
  });
  return examples;
}
