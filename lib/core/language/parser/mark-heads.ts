// Heads for punctuation once the words have theirs: a choice among the words above its two neighbours.
import { feature as f, hashUnits } from '#lib/core/language/linear/feature-hash.ts';
import type { Scorer } from './parse-pass.ts';
import type { ParserToken } from './parser-words.ts';

/** A sentence whose words have heads (by place, -1 the root); `order` is -1 for punctuation. */
export type MarkedTree = {
  tokens: readonly ParserToken[];
  order: Int32Array;
  heads: Int32Array;
  /** Relation of each word, as any integers. */
  relations: Int32Array;
};

/** `side`: 0 above the word to the left only, 1 to the right only, 2 above both. `top`: no higher on its side. */
export type MarkCandidate = { head: number; side: number; steps: number; top: boolean };

export const MOST_MARK_FEATURES = 24;
const MOST_STEPS = 12;

function chainFrom({ heads }: MarkedTree, from: number): number[] {
  const chain: number[] = [];
  for (let at = from; at >= 0 && chain.length < MOST_STEPS; at = heads[at] as number)
    chain.push(at);
  return chain;
}

function neighbour(order: Int32Array, from: number, step: number): number {
  let at = from + step;
  while (at >= 0 && at < order.length && (order[at] as number) < 0) at += step;
  return at >= 0 && at < order.length ? at : -1;
}

/** Words a mark may hang on without crossing arcs: those above its neighbours, up to the first above both. */
export function markCandidates(tree: MarkedTree, mark: number): MarkCandidate[] {
  const left = chainFrom(tree, neighbour(tree.order, mark, -1));
  const right = chainFrom(tree, neighbour(tree.order, mark, 1));
  const meets = left.find((place) => right.includes(place));
  const candidates: MarkCandidate[] = [];
  [left, right].forEach((chain, side) => {
    const end = meets === undefined ? chain.length : chain.indexOf(meets);
    for (let steps = 0; steps < end; steps += 1) {
      const head = chain[steps];
      if (head !== undefined) candidates.push({ head, side, steps, top: steps === end - 1 });
    }
  });
  if (meets !== undefined) candidates.push({ head: meets, side: 2, steps: 0, top: true });
  return candidates;
}

const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '’': '‘' };

/** The place of the mark that opens what this one closes (or the same quote before it), or -1. */
export function openingOf(tokens: readonly ParserToken[], mark: number): number {
  const form = tokens[mark]?.form ?? '';
  const wanted = PAIRS[form] ?? (/^["'*_]+$/.test(form) ? form : '');
  if (wanted === '') return -1;
  let seen = 0;
  let found = -1;
  for (let at = Math.max(0, mark - 60); at < mark; at += 1) {
    if (tokens[at]?.form !== wanted) continue;
    seen += 1;
    found = at;
  }
  return wanted === form && seen % 2 === 0 ? -1 : found;
}

function markFeatures(
  tree: MarkedTree,
  mark: number,
  { head, side, steps, top }: MarkCandidate,
  opened: number,
  out: Int32Array,
): number {
  const { tokens, order, heads, relations } = tree;
  const form = hashUnits(tokens[mark]?.form ?? '');
  const pos = hashUnits(tokens[head]?.pos ?? '');
  const relation = relations[head] as number;
  const above = heads[head] as number;
  const outer = above < 0 ? 0 : above < mark ? 1 : 2;
  const last = neighbour(order, mark, 1) < 0 ? 1 : 0;
  const first = neighbour(order, mark, -1) < 0 ? 1 : 0;
  const edge = last * 2 + first;
  const shape = side * 64 + Math.min(steps, 7) * 4 + (top ? 2 : 0) + (above < 0 ? 1 : 0);
  const next = hashUnits(tokens[mark + 1]?.pos ?? '');
  const before = hashUnits(tokens[mark - 1]?.pos ?? '');
  const pairing = opened < 0 ? 0 : (heads[opened] as number) === head ? 1 : 2;
  const inside = head > mark ? 1 : 0;
  let n = 0;
  out[n++] = f(400, form, shape, edge);
  out[n++] = f(401, form, relation, side * 2 + (top ? 1 : 0));
  out[n++] = f(402, form, relation, shape);
  out[n++] = f(403, form, pos, shape);
  out[n++] = f(404, relation, side * 4 + (top ? 1 : 0), edge);
  out[n++] = f(405, form, pairing, side);
  out[n++] = f(406, pairing, inside);
  out[n++] = f(407, form, next, shape);
  out[n++] = f(408, form, before, shape);
  out[n++] = f(409, form, outer * 4 + inside, relation);
  out[n++] = f(410, form, relation, f(0, next, side * 2 + (top ? 1 : 0)));
  out[n++] = f(411, form, relation, f(0, pos, side * 2 + (top ? 1 : 0)));
  out[n++] = f(
    412,
    relation,
    above < 0 ? -1 : (relations[above] as number),
    side * 2 + (top ? 1 : 0),
  );
  out[n++] = f(413, form, Math.min(6, Math.abs(head - mark)), side * 2 + (top ? 1 : 0));
  const other = markTop(tree, mark, side);
  out[n++] = f(
    414,
    f(0, form, other < 0 ? -1 : (relations[other] as number)),
    relation,
    side * 2 + (top ? 1 : 0),
  );
  return n;
}

/** The highest word on the other side of the mark, its subtree reaching no further than the mark; or -1. */
function markTop(tree: MarkedTree, mark: number, side: number): number {
  if (side === 2) return -1;
  const step = side === 0 ? 1 : -1;
  let at = neighbour(tree.order, mark, step);
  for (let steps = 0; at >= 0 && steps < MOST_STEPS; steps += 1) {
    const above = tree.heads[at] as number;
    if (above < 0 || above > mark !== at > mark) return at;
    at = above;
  }
  return at;
}

/** `margin`: by how much the best head's score beat the next best, 0..1000. */
export type MarkChoice = { head: number; margin: number };

const features = new Int32Array(MOST_MARK_FEATURES);
const score = new Float32Array(1);

/** The best head of one mark; `heads` of marks before it are used where they open what it closes. */
export function chooseMarkHead(tree: MarkedTree, mark: number, scorer: Scorer): MarkChoice {
  const opened = openingOf(tree.tokens, mark);
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  let second = Number.NEGATIVE_INFINITY;
  for (const candidate of markCandidates(tree, mark)) {
    scorer.score(features, markFeatures(tree, mark, candidate, opened, features), score);
    const value = score[0] as number;
    if (value > most) {
      second = most;
      most = value;
      best = candidate.head;
    } else if (value > second) second = value;
  }
  return { head: best, margin: Math.min(1000, most - second) };
}

/** The features of the candidate with this head, or none: what a trainer adds to. */
export function featuresOfHead(tree: MarkedTree, mark: number, head: number): Int32Array {
  const candidate = markCandidates(tree, mark).find((one) => one.head === head);
  if (!candidate) return new Int32Array(0);
  const count = markFeatures(tree, mark, candidate, openingOf(tree.tokens, mark), features);
  return features.slice(0, count);
}
