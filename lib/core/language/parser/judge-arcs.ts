// A second look at both passes' arcs: how likely each is, with the two trees before it.
import { type ArcCandidate, arcCandidates, type MarginBands } from './arc-candidates.ts';
import { arcFeatures, MOST_ARC_FEATURES, viewTree } from './arc-features.ts';
import type { PassResult, Scorer } from './parse-pass.ts';
import type { ParserWords } from './parser-words.ts';

export type Runs = { words: ParserWords; forward: PassResult; backward: PassResult };

const features = new Int32Array(MOST_ARC_FEATURES);

/** Calls `each` with every candidate and the first `count` of `features`, its features. @returns the candidates */
export function walkArcs(
  { words, forward, backward }: Runs,
  bands: Omit<MarginBands, 'judge'>,
  each: (candidate: ArcCandidate, features: Int32Array, count: number) => void,
): ArcCandidate[][] {
  const first = viewTree(forward, words);
  const second = viewTree(backward, words);
  const candidates = arcCandidates(forward, backward, bands);
  for (const own of candidates) {
    for (const candidate of own) {
      const { child, source, facts } = candidate;
      const ofSecond = source === 2 || source === 4;
      const tree = ofSecond ? second : first;
      const other = ofSecond ? first : second;
      each(candidate, features, arcFeatures(words, child, tree, other, facts, features));
    }
  }
  return candidates;
}

const score = new Float32Array(1);

/** Candidates with the judge's score of each, in logarithms of odds. */
export function judgeArcs(
  runs: Runs,
  bands: Omit<MarginBands, 'judge'>,
  judge: Scorer,
): (ArcCandidate & { judged: number })[][] {
  const judged: number[] = [];
  const candidates = walkArcs(runs, bands, (_, features, count) => {
    judge.score(features, count, score);
    judged.push(score[0] as number);
  });
  let next = 0;
  return candidates.map((own) =>
    own.map((candidate) => {
      next += 1;
      return { ...candidate, judged: judged[next - 1] ?? 0 };
    }),
  );
}
