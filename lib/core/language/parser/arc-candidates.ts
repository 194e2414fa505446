// What two greedy parsers, one from each end, say of each token's head and relation, side by side.
import { type PassResult, parsePass, type Scorer } from './parse-pass.ts';
import type { ParserWords } from './parser-words.ts';
import { distanceBand } from './state-values.ts';

export type Pass = { reversed: boolean; transitions: Scorer; relations: Scorer };

/** One reading of a token: places from 0 in reading order, -1 the root; both parsers' margins as bands 0..9. */
export type ArcCandidate = {
  child: number;
  head: number;
  relation: number;
  /** 0 of both passes; of the first 1, 3, of the second 2, 4: same head, another head. */
  source: number;
  /** Place in the scorer's table of each fact known of the candidate. */
  facts: number[];
};

/** Upper ends of the bands but the last, ascending: for margins of arcs and of relations, for the judge's scores. */
export type MarginBands = { arcs: number[]; relations: number[]; judge: number[] };

/** How many bands margins fall into. */
export const BANDS = 10;
/** The same of the judge's scores. */
export const JUDGE_BANDS = 20;
const RELATIONS = 64;
const SOURCES = 5;
/** Place of the fact of the relation among a candidate's facts. */
const RELATION_FACT = 5;
const WORD_FACTS = SOURCES * (4 * BANDS + BANDS * BANDS + RELATIONS + 32) + RELATIONS * BANDS;
/** How many different facts there are. */
export const FACTS = WORD_FACTS + 2 * BANDS + SOURCES * JUDGE_BANDS;

/** What is known of a candidate once it is judged: little, so that what is fitted to it holds for other texts. */
export const judgedFacts = (
  { source, facts, judged }: ArcCandidate & { judged: number },
  { judge }: MarginBands,
): number[] => [
  WORD_FACTS + 2 * BANDS + source * JUDGE_BANDS + band(judged, judge),
  ...facts.slice(RELATION_FACT, RELATION_FACT + 1),
  ...facts.slice(-1),
];

/** The result of a pass with places in reading order, -1 for the root. @param words in the order of the pass */
export function runPass(words: ParserWords, pass: Pass): PassResult {
  const result = parsePass(words, pass.transitions, pass.relations);
  const last = words.count - 1;
  const heads = result.heads.map((head) => (head > last ? -1 : pass.reversed ? last - head : head));
  if (!pass.reversed) return { ...result, heads };
  return {
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

/** Both readings of each token, one where they are the same. Source: 0 same; 1, 2 same head; 3, 4 different. */
export function arcCandidates(
  forward: PassResult,
  backward: PassResult,
  bands: Omit<MarginBands, 'judge'>,
): ArcCandidate[][] {
  const candidates: ArcCandidate[][] = [];
  for (let child = 0; child < forward.heads.length; child += 1) {
    const sameHead = forward.heads[child] === backward.heads[child];
    const same = sameHead && forward.relations[child] === backward.relations[child];
    const one = (own: PassResult, other: PassResult, source: number): ArcCandidate => {
      const head = own.heads[child] as number;
      const relation = own.relations[child] as number;
      const arc = band(own.arcMargins[child] as number, bands.arcs);
      const otherArc = band(other.arcMargins[child] as number, bands.arcs);
      const label = band(own.relationMargins[child] as number, bands.relations);
      const otherLabel = band(other.relationMargins[child] as number, bands.relations);
      const reach =
        head < 0 ? 0 : distanceBand(Math.abs(head - child)) * 2 + (head > child ? 1 : 0);
      let base = 0;
      const fact = (value: number, size: number) => {
        base += SOURCES * size;
        return base - SOURCES * size + source * size + value;
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
      return { child, head, relation, source, facts };
    };
    if (same) candidates.push([one(forward, backward, 0)]);
    else {
      candidates.push([
        one(forward, backward, sameHead ? 1 : 3),
        one(backward, forward, sameHead ? 2 : 4),
      ]);
    }
  }
  return candidates;
}

/** What is known of a punctuation mark's arc. @param margin over the next best head; @param chance its head's own, 0..1 */
export function markFacts(margin: number, chance: number): number[] {
  const lead = Math.min(BANDS - 1, Math.floor(Math.log2(1 + Math.max(0, margin))));
  return [WORD_FACTS + lead, WORD_FACTS + BANDS + Math.min(BANDS - 1, Math.floor(chance * BANDS))];
}
