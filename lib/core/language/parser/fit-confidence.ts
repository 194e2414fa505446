// Fits the choice among readings, and the confidence of every arc, on text that was not learnt from.
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
import { fitChoice, sharesOf, weighReadings } from './arc-choice.ts';
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

/** 2 where head and relation (without its subtype) of a reading are right, 1 where the head alone is, else 0. */
export function gradeReading(
  { child, head, relation }: ArcCandidate,
  sentence: readonly GoldToken[],
  places: readonly number[],
  relations: readonly string[],
): number {
  const plain = (name: string | undefined) => name?.split(':')[0];
  const gold = sentence[places[child] ?? -1];
  if (gold?.head !== (head < 0 ? -1 : places[head])) return 0;
  return plain(gold?.relation) === plain(relations[relation]) ? 2 : 1;
}

type Example = { facts: number[]; right: boolean };

export function fitConfidence(
  models: Omit<ParserParts, 'bands' | 'weights' | 'choice'>,
  heldOut: readonly (readonly GoldToken[])[],
): Pick<ParserParts, 'bands' | 'weights' | 'choice'> {
  const usable = heldOut.filter(({ length }) => length > 0 && length <= MOST_TOKENS);
  const runs = usable.map((sentence) => runBoth(sentence, models, models.clusters));
  const margins = bandsOf(runs.flatMap(({ forward, backward }) => [forward, backward]));
  const judged = runs.map((own) => judgeArcs(own, margins, models.judge));
  const scores = judged.flat(2).map((candidate) => candidate.judged);
  const bands = { ...margins, judge: bandEnds(scores, JUDGE_BANDS) };
  const graded = judged.flatMap((words, at) =>
    words.map((readings) => ({
      readings,
      right: readings.map((reading) =>
        gradeReading(reading, usable[at] ?? [], runs[at]?.places ?? [], models.relations),
      ),
    })),
  );
  const choice = fitChoice(graded);
  const examples = graded.flatMap(({ readings, right }) => {
    const shares = sharesOf(weighReadings(readings, choice));
    const pick = shares.indexOf(Math.max(...shares));
    const [picked, share] = [readings[pick], shares[pick] ?? 0];
    if (!picked) return [];
    const facts = judgedFacts(picked, share, bands);
    return [{ facts, right: right[pick] === 2 }];
  });
  const parts = { ...models, bands, choice, weights: fitArcScorer(examples) };
  const marks = parseWords(usable, parts).flatMap((tree, at) =>
    markExamples(tree, usable[at] ?? [], parts.marks),
  );
  return { bands, choice, weights: fitArcScorer([...examples, ...marks]) };
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
