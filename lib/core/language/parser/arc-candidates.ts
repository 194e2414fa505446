// What two greedy parsers, one from each end, say of each token's head and relation, side by side.
import { type Branch, branchOff } from './branch-off.ts';
import { type PassResult, parsePass, type Scorer } from './parse-pass.ts';
import type { ParserWords } from './parser-words.ts';
import { newTrace } from './pass-trace.ts';
import { distanceBand } from './state-values.ts';

/** What a pass made of a sentence, and what it would have made of it otherwise. */
export type PassRun = PassResult & { branches: Branch[] };

export type Pass = { reversed: boolean; transitions: Scorer; relations: Scorer };

/** One reading of a token: places from 0 in reading order, -1 the root; both parsers' margins as bands 0..9. */
export type ArcCandidate = {
  child: number;
  head: number;
  relation: number;
  /**
   * 0 of both passes; of the first 1, 3, of the second 2, 4: same head, another head; 5 of a branch of the first, 6 of
   * the second.
   */
  source: number;
  /** Place of that branch among its run's, else -1. */
  branch: number;
  /** 1 where a branch of the first pass has it too, 2 of the second, 3 of both. */
  backing: number;
  /** Place in the scorer's table of each fact known of the candidate. */
  facts: number[];
};

/** Upper ends of the bands but the last, ascending: for margins of arcs and of relations, for the judge's scores. */
export type MarginBands = { arcs: number[]; relations: number[]; judge: number[] };

/** How many bands margins fall into. */
export const BANDS = 10;
/** The same of the judge's scores. */
export const JUDGE_BANDS = 20;
export const RELATIONS = 64;
export const SOURCES = 5;
export const ALL_SOURCES = 7;
/** Place of the fact of the relation among a candidate's facts. */
const RELATION_FACT = 5;
const WORD_FACTS = SOURCES * (4 * BANDS + BANDS * BANDS + RELATIONS + 32) + RELATIONS * BANDS;
/** How many different facts there are. */
const SHARE_FACTS = WORD_FACTS + 2 * BANDS + ALL_SOURCES * JUDGE_BANDS;
export const FACTS = SHARE_FACTS + 2 * (BANDS + 1);

/**
 * What is known of a candidate once it is judged and weighed: little, so that what is fitted to it holds for other texts.
 * @param share of all that speaks for the readings of its word, 0..1; 1 where it is the only one
 */
export const judgedFacts = (
  { source, facts, judged }: ArcCandidate & { judged: number },
  share: number,
  { judge }: MarginBands,
): number[] => [
  WORD_FACTS + 2 * BANDS + source * JUDGE_BANDS + band(judged, judge),
  SHARE_FACTS + (source > 4 ? BANDS + 1 : 0) + Math.floor(share * BANDS),
  ...facts.slice(RELATION_FACT, RELATION_FACT + 1),
  ...facts.slice(-1),
];

const trace = newTrace();

/** The result of a pass with places in reading order, -1 for the root. @param words in the order of the pass */
export function runPass(words: ParserWords, { reversed, transitions, relations }: Pass): PassRun {
  const result = parsePass(words, transitions, relations, trace);
  const last = words.count - 1;
  const place = (head: number) => (head > last ? -1 : reversed ? last - head : head);
  const heads = result.heads.map(place);
  const branches = branchOff(words, result, trace, transitions, relations).map((branch) => ({
    ...branch,
    children: branch.children.map(place),
    heads: branch.heads.map(place),
  }));
  if (!reversed) return { ...result, heads, branches };
  return {
    branches,
    heads: heads.reverse(),
    relations: result.relations.reverse(),
    arcMargins: result.arcMargins.reverse(),
    relationMargins: result.relationMargins.reverse(),
  };
}

/** The band, 0..BANDS-1, a margin falls into. */
export function band(margin: number, ends: readonly number[]): number {
  let at = 0;
  while (at < ends.length && margin > (ends[at] as number)) at += 1;
  return at;
}

/** Of one token: its arc, and by how much it won. */
type Arc = { head: number; relation: number; arc: number; label: number };

const arcOf = (run: PassResult, child: number): Arc => ({
  head: run.heads[child] as number,
  relation: run.relations[child] as number,
  arc: run.arcMargins[child] as number,
  label: run.relationMargins[child] as number,
});

/** All readings of each token, the first of them the forward pass's. */
export function arcCandidates(
  forward: PassRun,
  backward: PassRun,
  bands: Omit<MarginBands, 'judge'>,
): ArcCandidate[][] {
  const candidates: ArcCandidate[][] = [];
  for (let child = 0; child < forward.heads.length; child += 1) {
    const [ahead, back] = [arcOf(forward, child), arcOf(backward, child)];
    const sameHead = ahead.head === back.head;
    if (sameHead && ahead.relation === back.relation) {
      candidates.push([candidateOf(child, ahead, back, 0, bands)]);
      continue;
    }
    candidates.push([
      candidateOf(child, ahead, back, sameHead ? 1 : 3, bands),
      candidateOf(child, back, ahead, sameHead ? 2 : 4, bands),
    ]);
  }
  addBranches(candidates, forward, 5, bands);
  addBranches(candidates, backward, 6, bands);
  return candidates;
}

/** Joins what the branches of a run have that no candidate is. */
function addBranches(
  candidates: ArcCandidate[][],
  run: PassRun,
  source: number,
  bands: Omit<MarginBands, 'judge'>,
): void {
  run.branches.forEach(({ margin, children, heads, relations, relationMargins }, branch) => {
    children.forEach((child, at) => {
      const own = candidates[child] as ArcCandidate[];
      const head = heads[at] as number;
      const relation = relations[at] as number;
      const known = own.find((one) => one.head === head && one.relation === relation);
      if (known) {
        known.backing |= source === 5 ? 1 : 2;
        return;
      }
      const arc: Arc = { head, relation, arc: margin, label: relationMargins[at] as number };
      own.push({ ...candidateOf(child, arc, arcOf(run, child), source, bands), branch });
    });
  });
}

function candidateOf(
  child: number,
  { head, relation, ...own }: Arc,
  other: Arc,
  source: number,
  bands: Omit<MarginBands, 'judge'>,
): ArcCandidate {
  const arc = band(own.arc, bands.arcs);
  const otherArc = band(other.arc, bands.arcs);
  const label = band(own.label, bands.relations);
  const otherLabel = band(other.label, bands.relations);
  const reach = head < 0 ? 0 : distanceBand(Math.abs(head - child)) * 2 + (head > child ? 1 : 0);
  let base = 0;
  const like = source < 5 ? source : source - 4 + (head === other.head ? 0 : 2);
  const fact = (value: number, size: number) => {
    base += SOURCES * size;
    return base - SOURCES * size + like * size + value;
  };
  const facts = [
    fact(arc, BANDS),
    fact(otherArc, BANDS),
    fact(label, BANDS),
    fact(otherLabel, BANDS),
    fact(arc * BANDS + otherArc, BANDS * BANDS),
    fact(Math.min(relation, RELATIONS - 1), RELATIONS),
    fact(reach, 32),
    base + Math.min(relation, RELATIONS - 1) * BANDS + Math.min(arc, otherArc),
  ];
  return { child, head, relation, source, facts, branch: -1, backing: 0 };
}

/** What is known of a punctuation mark's arc. @param margin over the next best head; @param chance its head's own, 0..1 */
export function markFacts(margin: number, chance: number): number[] {
  const lead = Math.min(BANDS - 1, Math.floor(Math.log2(1 + Math.max(0, margin))));
  return [WORD_FACTS + lead, WORD_FACTS + BANDS + Math.min(BANDS - 1, Math.floor(chance * BANDS))];
}
