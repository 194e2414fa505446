// Features of an arc about to be made, for the choice of its relation. The dependent's own tree is complete.
import { feature as f } from '#lib/core/language/linear/feature-hash.ts';
import { LEFT, type ParserState } from './parser-state.ts';
import type { ParserWords } from './parser-words.ts';
import { distanceBand } from './transition-features.ts';

export const MOST_RELATION_FEATURES = 100;

/** Writes the features of the arc LEFT or RIGHT would make. @returns how many, at most MOST_RELATION_FEATURES. */
export function relationFeatures(
  s: ParserState,
  w: ParserWords,
  transition: number,
  out: Int32Array,
): number {
  let n = 0;
  const { word, tag, pos, stem, suffix, shape } = w;
  const at = (column: Int32Array, place: number) => column[place] as number;
  const left = transition === LEFT;
  const d = s.top(0);
  const h = left ? s.front : s.top(1);
  const over = left ? s.top(1) : s.top(2);
  const side = left ? 1 : 2;
  const hw = at(word, h);
  const dw = at(word, d);
  const ht = at(tag, h);
  const dt = at(tag, d);
  const hp = at(pos, h) + side;
  const dp = at(pos, d);
  const hm = at(stem, h);
  const dm = at(stem, d);
  const dl = s.left[d] as number;
  const dr = s.right[d] as number;
  const sibling = left ? (s.left[h] as number) : (s.right[h] as number);
  const marker = at(word, dl);
  const reverse = left ? (s.rightSet[h] as number) : (s.leftSet[h] as number);
  const sameSide = left ? (s.leftSet[h] as number) : (s.rightSet[h] as number);
  const near = distanceBand(Math.abs(h - d));

  out[n++] = f(300, dw, dt, side);
  out[n++] = f(301, dw, side);
  out[n++] = f(302, dt, side);
  out[n++] = f(303, hw, ht, side);
  out[n++] = f(304, ht, side);
  out[n++] = f(305, ht, dt, side);
  out[n++] = f(307, ht, dw, side);
  out[n++] = f(310, hm, dp, side);
  out[n++] = f(311, hp, dm);
  out[n++] = f(312, hp, dp);
  out[n++] = f(313, at(suffix, d), dp, hp);
  out[n++] = f(314, at(suffix, h), hp, dp);
  out[n++] = f(315, ht, dt, near * 4 + side);
  out[n++] = f(316, dw, hp, near);
  out[n++] = f(317, at(shape, d), dt, hp);
  out[n++] = f(318, at(shape, d) * 16 + at(shape, h), dt, hp);
  out[n++] = f(320, marker, dp, hp);
  out[n++] = f(321, marker, dw, hp);
  out[n++] = f(323, marker, at(word, s.left2[d] as number), hp);
  out[n++] = f(324, at(tag, dl), dt, ht + side);
  out[n++] = f(325, at(tag, dr), dt, ht + side);
  out[n++] = f(326, s.leftSet[d] as number, dt, ht + side);
  out[n++] = f(327, s.rightSet[d] as number, dt, ht + side);
  out[n++] = f(328, s.leftSet[d] as number, hp);
  out[n++] = f(329, f(0, s.leftSet[d] as number, s.rightSet[d] as number), dt, hp);
  out[n++] = f(330, s.leftSet[d] as number, dw, hp);
  out[n++] = f(340, sameSide, dt, ht + side);
  out[n++] = f(341, reverse, dt, ht + side);
  out[n++] = f(342, sameSide, dp, hm + side);
  out[n++] = f(343, f(0, sameSide, reverse), dt, hp);
  out[n++] = f(344, s.relation[sibling] as number, dt, ht + side);
  out[n++] = f(345, s.relation[sibling] as number, dw, hp);
  out[n++] = f(346, at(word, sibling), dt, hp);
  out[n++] = f(347, at(word, s.left[h] as number), dp, hp);
  out[n++] = f(350, at(tag, over), dt, ht + side);
  out[n++] = f(351, at(word, over), dp, hp);
  out[n++] = f(353, at(tag, s.front), dt, ht + side);
  out[n++] = f(354, at(tag, s.next(1)), dt, ht + side);
  out[n++] = f(355, at(word, s.front), dt, hp);
  const before = d > 0 ? d - 1 : s.none;
  out[n++] = f(356, at(tag, before), dt, ht + side);
  out[n++] = f(357, at(tag, d + 1), dt, ht + side);
  out[n++] = f(358, at(word, before), dt, hp);
  out[n++] = f(359, at(word, d + 1), dt, hp);
  const low = Math.min(h, d);
  const high = Math.max(h, d);
  const marks = Math.min(3, at(w.marksBefore, high) - at(w.marksBefore, low));
  const joins = Math.min(2, at(w.conjunctionsBefore, high) - at(w.conjunctionsBefore, low + 1));
  out[n++] = f(360, f(0, marks, joins), dt, ht + side);
  out[n++] = f(361, marks, dm, hp);
  out[n++] = f(362, marks, s.leftSet[d] as number, hp);
  out[n++] = f(363, at(w.before, d), dt, ht + side);
  out[n++] = f(364, at(w.after, d), dt, ht + side);
  out[n++] = f(365, at(w.before, d), at(w.after, d), f(0, dp, hp));
  out[n++] = f(366, at(w.before, h), at(w.after, h), f(0, dp, hp));
  const { cluster, wide, widest } = w;
  const hc = at(wide, h);
  const dc = at(wide, d);
  out[n++] = f(370, at(cluster, d), hp);
  out[n++] = f(371, at(cluster, h), dp + side);
  out[n++] = f(372, hc, dc, side);
  out[n++] = f(373, hc, dt, side);
  out[n++] = f(374, ht, dc, side);
  out[n++] = f(375, marker, hc, dc);
  out[n++] = f(376, marker, dc, hp);
  out[n++] = f(378, at(wide, over), dc, hc);
  out[n++] = f(380, hc, dm, side);
  out[n++] = f(381, sameSide, hc, dp + side);
  out[n++] = f(382, at(widest, h), at(widest, d), f(0, dt, marks));
  out[n++] = f(383, at(cluster, h), at(cluster, d), side);
  return n;
}
