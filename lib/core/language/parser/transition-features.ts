// Features of a parser state for the choice of transition (after Zhang & Nivre 2011).
import { feature as f } from '#lib/core/language/linear/feature-hash.ts';
import { clusterFeatures } from './cluster-features.ts';
import type { ParserState } from './parser-state.ts';
import type { ParserWords } from './parser-words.ts';

export const MOST_TRANSITION_FEATURES = 180;

/** 1, 2, 3, 4, 5-6, 7-10, more. */
export function distanceBand(distance: number): number {
  if (distance < 5) return distance;
  return distance < 7 ? 5 : distance < 11 ? 6 : 7;
}

/** Writes the state's features into `out`. @returns how many, at most MOST_TRANSITION_FEATURES. */
export function transitionFeatures(s: ParserState, w: ParserWords, out: Int32Array): number {
  let n = 0;
  const { word, tag, pos, stem, suffix, shape } = w;
  const at = (column: Int32Array, place: number) => column[place] as number;
  const s0 = s.top(0);
  const s1 = s.top(1);
  const s2 = s.top(2);
  const b0 = s.front;
  const b1 = s.next(1);
  const b2 = s.next(2);
  const b3 = s.next(3);
  const s0w = at(word, s0);
  const s1w = at(word, s1);
  const b0w = at(word, b0);
  const b1w = at(word, b1);
  const s0t = at(tag, s0);
  const s1t = at(tag, s1);
  const s2t = at(tag, s2);
  const b0t = at(tag, b0);
  const b1t = at(tag, b1);
  const b2t = at(tag, b2);
  const s0p = at(pos, s0);
  const s1p = at(pos, s1);
  const b0p = at(pos, b0);
  const s0m = at(stem, s0);
  const s1m = at(stem, s1);

  out[n++] = f(1, s0w, s0t);
  out[n++] = f(2, s0w);
  out[n++] = f(3, s0t);
  out[n++] = f(4, at(suffix, s0), s0p);
  out[n++] = f(5, b0w, b0t);
  out[n++] = f(6, b0w);
  out[n++] = f(7, b0t);
  out[n++] = f(8, at(suffix, b0), b0p);
  out[n++] = f(9, s1w, s1t);
  out[n++] = f(10, s1w);
  out[n++] = f(11, s1t);
  out[n++] = f(12, b1w, b1t);
  out[n++] = f(13, b1t);
  out[n++] = f(14, at(word, b2), b2t);
  out[n++] = f(15, b2t);
  out[n++] = f(17, s2t);

  out[n++] = f(23, s0w, s0t, b0t);
  out[n++] = f(24, s0t, b0w, b0t);
  out[n++] = f(26, s0t, b0t);
  out[n++] = f(27, s0p, b0p, at(shape, s0) * 16 + at(shape, b0));
  out[n++] = f(33, s1t, s0w);
  out[n++] = f(34, s1t, s0t);
  out[n++] = f(36, s1m, s0p);
  out[n++] = f(37, b0t, b1t);
  out[n++] = f(38, b0w, b1t);
  out[n++] = f(39, b0t, b1w);
  out[n++] = f(41, s0t, b1t);
  out[n++] = f(43, s1t, b0t);
  out[n++] = f(47, s1t, b0w);

  out[n++] = f(50, s0t, b0t, b1t);
  out[n++] = f(51, s1t, s0t, b0t);
  out[n++] = f(52, b0t, b1t, b2t);
  out[n++] = f(53, s2t, s1t, s0t);
  out[n++] = f(59, s0t, b0t, b1w);
  out[n++] = f(60, s1t, s0t, f(0, b0t, b1t));
  out[n++] = f(61, s0t, b0t, f(0, b1t, b2t));
  out[n++] = f(68, s2t, s1t, f(0, s0t, b0t));
  out[n++] = f(69, b1t, b2t, at(tag, b3));
  out[n++] = f(71, at(stem, s2), s0p, b0t);

  const near = distanceBand(b0 - s0);
  const far = distanceBand(s0 - s1);
  if (s0 !== s.none) {
    out[n++] = f(80, s0w, near);
    out[n++] = f(81, s0t, near);
    out[n++] = f(82, b0w, near);
    out[n++] = f(83, b0t, near);
    out[n++] = f(84, s0t, b0t, near);
    const marks = Math.min(3, at(w.marksBefore, b0) - at(w.marksBefore, s0));
    const verbs = Math.min(2, at(w.verbsBefore, b0) - at(w.verbsBefore, s0 + 1));
    const joins = Math.min(2, at(w.conjunctionsBefore, b0) - at(w.conjunctionsBefore, s0 + 1));
    out[n++] = f(85, s0t, b0t, marks * 16 + verbs * 4 + joins);
    out[n++] = f(86, s0p, b0p, marks);
  }
  if (s1 !== s.none) {
    out[n++] = f(90, s1t, s0t, far);
    out[n++] = f(92, s1p, s0w, far);
    const marks = Math.min(3, at(w.marksBefore, s0) - at(w.marksBefore, s1));
    const verbs = Math.min(2, at(w.verbsBefore, s0) - at(w.verbsBefore, s1 + 1));
    const joins = Math.min(2, at(w.conjunctionsBefore, s0) - at(w.conjunctionsBefore, s1 + 1));
    out[n++] = f(93, s1t, s0t, marks * 16 + verbs * 4 + joins);
    out[n++] = f(94, s1p, s0p, f(0, b0p, marks));
    out[n++] = f(95, s1p, s0p, f(0, b0t, Math.min(3, s.depth)));
  }
  const { before: opens, after: closes } = w;
  out[n++] = f(210, at(opens, b0), s0t, b0t);
  out[n++] = f(211, at(closes, s0), s0t, b0t);
  out[n++] = f(212, at(closes, s1), s1t, s0t);
  out[n++] = f(213, at(opens, s0), s1t, s0t);
  out[n++] = f(214, at(opens, b0), f(0, s1t, s0t), b0t);
  out[n++] = f(215, at(closes, b0), s0t, b0t);
  out[n++] = f(216, at(closes, b0), b0t, b1t);
  out[n++] = f(217, at(opens, b0), f(0, at(closes, b0), at(opens, s0)), f(0, s0p, b0p));
  out[n++] = f(218, at(opens, b0), b0w, s0p);
  out[n++] = f(219, f(0, at(opens, s0), at(closes, s0)), s1p, f(0, s0p, b0p));
  const before = b0 > 0 ? b0 - 1 : s.none;
  const after = s0 < s.none ? s0 + 1 : s.none;
  out[n++] = f(96, at(tag, before), b0t, s0t);
  out[n++] = f(97, at(tag, after), s0t, b0t);

  n = clusterFeatures(s, w, out, n);
  n = childFeatures(s, w, out, n, 100, s0, b0t);
  n = childFeatures(s, w, out, n, 130, s1, s0t);
  n = childFeatures(s, w, out, n, 160, b0, s0t);

  const s0l = s.left[s0] as number;
  const s0r = s.right[s0] as number;
  const s1l = s.left[s1] as number;
  const s1r = s.right[s1] as number;
  const b0l = s.left[b0] as number;
  out[n++] = f(190, s0t, at(tag, s0l), b0t);
  out[n++] = f(191, s0t, at(tag, s0r), b0t);
  out[n++] = f(192, s0t, b0t, at(tag, b0l));
  out[n++] = f(193, s1t, at(tag, s1l), s0t);
  out[n++] = f(194, s1t, at(tag, s1r), s0t);
  out[n++] = f(195, s1t, s0t, at(tag, s0l));
  out[n++] = f(196, s1t, s0t, at(tag, s0r));
  out[n++] = f(200, s1t, at(word, s0l), at(tag, s2));
  out[n++] = f(201, s0m, at(word, b0l), b0p);
  out[n++] = f(202, s1t, s0t, f(0, s.leftSet[s0] as number, b0t));
  out[n++] = f(203, s1t, s0t, f(0, s.rightSet[s0] as number, b0t));
  out[n++] = f(204, s1t, s0t, f(0, s.rightSet[s1] as number, b0t));
  out[n++] = f(205, s1m, s0p, s.rightSet[s1] as number);
  return n;
}

/** Features of one item's dependents so far, alone and with the tag of its neighbour. */
function childFeatures(
  s: ParserState,
  { word, tag }: ParserWords,
  out: Int32Array,
  from: number,
  template: number,
  item: number,
  neighbour: number,
): number {
  let n = from;
  const itemWord = word[item] as number;
  const itemTag = tag[item] as number;
  const left = s.left[item] as number;
  const right = s.right[item] as number;
  const counts = (s.leftCount[item] as number) * 16 + (s.rightCount[item] as number);
  out[n++] = f(template, itemWord, counts);
  out[n++] = f(template + 1, itemTag, counts, neighbour);
  out[n++] = f(template + 2, itemWord, s.leftSet[item] as number);
  out[n++] = f(template + 3, itemTag, s.leftSet[item] as number);
  out[n++] = f(template + 4, word[left] as number, tag[left] as number);
  out[n++] = f(template + 5, itemTag, tag[left] as number, tag[s.left2[item] as number] as number);
  out[n++] = f(template + 6, itemTag, s.relation[left] as number, neighbour);
  if (template === 160) return n;
  out[n++] = f(template + 7, itemWord, s.rightSet[item] as number);
  out[n++] = f(template + 8, itemTag, s.rightSet[item] as number);
  out[n++] = f(template + 9, word[right] as number, tag[right] as number);
  out[n++] = f(
    template + 10,
    itemTag,
    tag[right] as number,
    tag[s.right2[item] as number] as number,
  );
  out[n++] = f(template + 11, itemTag, s.relation[right] as number, neighbour);
  return n;
}
