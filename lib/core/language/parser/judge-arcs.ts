// A second look at both passes' arcs: how likely each is, with the two trees before it.
import {
  type ArcCandidate,
  arcCandidates,
  type MarginBands,
  type PassRun,
} from './arc-candidates.ts';
import {
  arcFeatures,
  changeTree,
  MOST_ARC_FEATURES,
  type TreeView,
  viewTree,
} from './arc-features.ts';
import type { Scorer } from './parse-pass.ts';
import type { ParserWords } from './parser-words.ts';

export type Runs = { words: ParserWords; forward: PassRun; backward: PassRun };

const features = new Int32Array(MOST_ARC_FEATURES);

/** Calls `each` with every candidate and the first `count` of `features`, its features. @returns the candidates */
export function walkArcs(
  { words, forward, backward }: Runs,
  bands: Omit<MarginBands, 'judge'>,
  each: (candidate: ArcCandidate, features: Int32Array, count: number) => void,
): ArcCandidate[][] {
  const first = viewTree(forward, words);
  const second = viewTree(backward, words);
  const views = (run: PassRun, tree: TreeView) =>
    run.branches.map((branch) => changeTree(tree, branch, words));
  const branches = [views(forward, first), views(backward, second)];
  const treeOf = ({ source, branch }: ArcCandidate): TreeView => {
    if (branch >= 0) return branches[source - 5]?.[branch] ?? first;
    return source === 2 || source === 4 ? second : first;
  };
  const candidates = arcCandidates(forward, backward, bands);
  for (const own of candidates) {
    const [main] = own;
    for (const candidate of own) {
      const tree = treeOf(candidate);
      const rival = own[candidate === main ? 1 : 0];
      const other = rival ? treeOf(rival) : second;
      each(candidate, features, arcFeatures(words, candidate, tree, other, features));
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
