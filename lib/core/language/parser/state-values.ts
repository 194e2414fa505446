// What the features of a parser state are made of: values of the words around the next decision, by name.
import { likeness } from './likeness.ts';
import type { ParserState } from './parser-state.ts';
import type { ParserWords } from './parser-words.ts';

/** 1, 2, 3, 4, 5-6, 7-10, more. */
export function distanceBand(distance: number): number {
  if (distance < 5) return distance;
  return distance < 7 ? 5 : distance < 11 ? 6 : 7;
}

/** The top three of the stack and the first two of the buffer, of which the most is read. */
const NEAR = ['s0', 's1', 's2', 'b0', 'b1'];
/** Word, tag, universal tag, stem, suffix; cluster, wide and widest; punctuation before and after. */
const COLUMNS = ['w', 't', 'p', 'm', 'x', 'c', 'd', 'e', 'o', 'k'];
/**
 * More of the buffer; the words beside b0 and s0; what the phrases at b0 and b1 are built on, which of the two s0 may
 * go with, and the word after it; first dependents on either side, and second ones.
 */
const AROUND =
  'b2 b3 before after ahead later goal next s0l s0r s1l s1r b0l s0l2 s0r2 s1l2 s1r2 b0l2'.split(
    ' ',
  );
const NODES = ['s0', 's1', 'b0'];

/** In the order in which `readStateValues` writes them. */
export const STATE_VALUES = [
  ...NEAR.flatMap((word) => COLUMNS.map((column) => word + column)),
  ...AROUND.flatMap((word) => [`${word}w`, `${word}t`]),
  ...AROUND.slice(8, 13).map((word) => `${word}-relation`),
  ...NODES.flatMap((node) => [`${node}-left`, `${node}-right`, `${node}-counts`]),
  ...'goale shapes near far depth marks between marks1 between1 likes pair pair2 pairb'.split(' '),
];

const near = new Int32Array(NEAR.length);
const around = new Int32Array(AROUND.length);

/** Writes the values of STATE_VALUES into `out`. The stack is not empty. */
export function readStateValues(s: ParserState, w: ParserWords, out: Int32Array): void {
  const at = (column: Int32Array, place: number) => column[place] as number;
  const s0 = s.top(0);
  const s1 = s.top(1);
  const s2 = s.top(2);
  const b0 = s.front;
  const b1 = s.next(1);
  const ahead = at(w.core, b0);
  const later = at(w.core, b1);
  const goal = ahead === s.none || ahead === b0 ? later : ahead;
  near.set([s0, s1, s2, b0, b1]);
  let n = 0;
  for (let slot = 0; slot < near.length; slot += 1) {
    const place = near[slot] as number;
    out[n++] = at(w.word, place);
    out[n++] = at(w.tag, place);
    out[n++] = at(w.pos, place);
    out[n++] = at(w.stem, place);
    out[n++] = at(w.suffix, place);
    out[n++] = at(w.cluster, place);
    out[n++] = at(w.wide, place);
    out[n++] = at(w.widest, place);
    out[n++] = at(w.before, place);
    out[n++] = at(w.after, place);
  }
  around[0] = s.next(2);
  around[1] = s.next(3);
  around[2] = b0 > 0 ? b0 - 1 : s.none;
  around[3] = s0 + 1;
  around[4] = ahead;
  around[5] = later;
  around[6] = goal;
  around[7] = goal < s.root ? goal + 1 : s.none;
  around[8] = at(s.left, s0);
  around[9] = at(s.right, s0);
  around[10] = at(s.left, s1);
  around[11] = at(s.right, s1);
  around[12] = at(s.left, b0);
  around[13] = at(s.left2, s0);
  around[14] = at(s.right2, s0);
  around[15] = at(s.left2, s1);
  around[16] = at(s.right2, s1);
  around[17] = at(s.left2, b0);
  for (let slot = 0; slot < around.length; slot += 1) {
    out[n++] = at(w.word, around[slot] as number);
    out[n++] = at(w.tag, around[slot] as number);
  }
  for (let slot = 8; slot < 13; slot += 1) out[n++] = at(s.relation, around[slot] as number);
  n = nodeValues(s, s0, out, n);
  n = nodeValues(s, s1, out, n);
  n = nodeValues(s, b0, out, n);
  out[n++] = at(w.widest, goal);
  out[n++] = at(w.shape, s0) * 16 + at(w.shape, b0);
  out[n++] = distanceBand(b0 - s0);
  out[n++] = distanceBand(s0 - s1);
  out[n++] = Math.min(3, s.depth);
  n = betweenValues(w, s0, b0, out, n);
  n = betweenValues(w, s1 === s.none ? s0 : s1, s0, out, n);
  out[n++] = likeness(w, s0, goal) * 6 + likeness(w, s1, goal);
  out[n++] = likeness(w, s1, s0);
  out[n++] = likeness(w, s2, s0);
  out[n++] = likeness(w, s0, b0);
}

/** A word's dependents so far: their relations on the left and on the right, how many they are. */
function nodeValues(s: ParserState, node: number, out: Int32Array, from: number): number {
  out[from] = s.leftSet[node] as number;
  out[from + 1] = s.rightSet[node] as number;
  out[from + 2] = (s.leftCount[node] as number) * 16 + (s.rightCount[node] as number);
  return from + 3;
}

/** Punctuation between two words; the same with verbs and conjunctions. */
function betweenValues(
  w: ParserWords,
  low: number,
  high: number,
  out: Int32Array,
  from: number,
): number {
  const count = (column: Int32Array, after: number) =>
    (column[high] as number) - (column[after] as number);
  const marks = Math.min(3, count(w.marksBefore, low));
  const verbs = Math.min(2, count(w.verbsBefore, low + 1));
  const joins = Math.min(2, count(w.conjunctionsBefore, low + 1));
  out[from] = marks;
  out[from + 1] = marks * 16 + verbs * 4 + joins;
  return from + 2;
}
