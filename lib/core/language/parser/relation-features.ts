// Features of an arc about to be made, for the choice of its relation. The dependent's own tree is complete.
import { Templates } from '#lib/core/language/linear/templates.ts';
import { LEFT, type ParserState } from './parser-state.ts';
import type { ParserWords } from './parser-words.ts';
import { distanceBand } from './state-values.ts';

/** The head and the dependent. */
const ENDS = ['h', 'd'];
/** As those of a state, with the shape. */
const COLUMNS = ['w', 't', 'p', 'm', 'x', 'c', 'd', 'e', 'o', 'k', '-shape', '-left', '-right'];
/** The item that the head stands over; the buffer; beside the dependent; dependents of either. */
const AROUND = ['over', 'front', 'next', 'before', 'after', 'sibling', 'dl', 'dr', 'dl2', 'hl'];

const VALUES = [
  ...ENDS.flatMap((end) => COLUMNS.map((column) => end + column)),
  ...AROUND.flatMap((word) => [`${word}w`, `${word}t`]),
  'side h-tag h-pos h-stem d-pos near reach marks joins same reverse shapes',
  'overd sibling-relation',
].flatMap((names) => names.split(' '));

const templates = new Templates(
  VALUES,
  `300 dw dt side
  301 dw side
  302 dt side
  303 hw ht side
  304 ht side
  305 ht dt side
  307 ht dw side
  310 hm dp side
  311 h-pos dm
  312 h-pos dp
  313 dx dp h-pos
  314 hx h-pos dp
  315 ht dt reach
  316 dw h-pos near
  317 d-shape dt h-pos
  318 shapes dt h-pos
  320 dlw dp h-pos
  321 dlw dw h-pos
  323 dlw dl2w h-pos
  324 dlt dt h-tag
  325 drt dt h-tag
  326 d-left dt h-tag
  327 d-right dt h-tag
  328 d-left h-pos
  329 d-left+d-right dt h-pos
  330 d-left dw h-pos
  340 same dt h-tag
  341 reverse dt h-tag
  342 same dp h-stem
  343 same+reverse dt h-pos
  344 sibling-relation dt h-tag
  345 sibling-relation dw h-pos
  346 siblingw dt h-pos
  347 hlw dp h-pos
  350 overt dt h-tag
  351 overw dp h-pos
  353 frontt dt h-tag
  354 nextt dt h-tag
  355 frontw dt h-pos
  356 beforet dt h-tag
  357 aftert dt h-tag
  358 beforew dt h-pos
  359 afterw dt h-pos
  360 marks+joins dt h-tag
  361 marks dm h-pos
  362 marks d-left h-pos
  363 do dt h-tag
  364 dk dt h-tag
  365 do dk dp+h-pos
  366 ho hk dp+h-pos
  370 dc h-pos
  371 hc d-pos
  372 hd dd side
  373 hd dt side
  374 ht dd side
  375 dlw hd dd
  376 dlw dd h-pos
  378 overd dd hd
  380 hd dm side
  381 same hd d-pos
  382 he de dt+marks
  383 hc dc side`,
);

export const MOST_RELATION_FEATURES = templates.size;

const values = new Int32Array(VALUES.length);
const ends = new Int32Array(ENDS.length);
const around = new Int32Array(AROUND.length);

/** Writes the features of the arc LEFT or RIGHT would make. @returns how many */
export function relationFeatures(
  s: ParserState,
  w: ParserWords,
  transition: number,
  out: Int32Array,
): number {
  const at = (column: Int32Array, place: number) => column[place] as number;
  const left = transition === LEFT;
  const d = s.top(0);
  const h = left ? s.front : s.top(1);
  const over = left ? s.top(1) : s.top(2);
  const side = left ? 1 : 2;
  const sibling = left ? at(s.left, h) : at(s.right, h);
  ends[0] = h;
  ends[1] = d;
  let n = 0;
  for (let end = 0; end < ends.length; end += 1) {
    const place = ends[end] as number;
    values[n++] = at(w.word, place);
    values[n++] = at(w.tag, place);
    values[n++] = at(w.pos, place);
    values[n++] = at(w.stem, place);
    values[n++] = at(w.suffix, place);
    values[n++] = at(w.cluster, place);
    values[n++] = at(w.wide, place);
    values[n++] = at(w.widest, place);
    values[n++] = at(w.before, place);
    values[n++] = at(w.after, place);
    values[n++] = at(w.shape, place);
    values[n++] = at(s.leftSet, place);
    values[n++] = at(s.rightSet, place);
  }
  around[0] = over;
  around[1] = s.front;
  around[2] = s.next(1);
  around[3] = d > 0 ? d - 1 : s.none;
  around[4] = d + 1;
  around[5] = sibling;
  around[6] = at(s.left, d);
  around[7] = at(s.right, d);
  around[8] = at(s.left2, d);
  around[9] = at(s.left, h);
  for (let slot = 0; slot < around.length; slot += 1) {
    values[n++] = at(w.word, around[slot] as number);
    values[n++] = at(w.tag, around[slot] as number);
  }
  const low = Math.min(h, d);
  const high = Math.max(h, d);
  const near = distanceBand(high - low);
  values[n++] = side;
  values[n++] = at(w.tag, h) + side;
  values[n++] = at(w.pos, h) + side;
  values[n++] = at(w.stem, h) + side;
  values[n++] = at(w.pos, d) + side;
  values[n++] = near;
  values[n++] = near * 4 + side;
  values[n++] = Math.min(3, at(w.marksBefore, high) - at(w.marksBefore, low));
  values[n++] = Math.min(2, at(w.conjunctionsBefore, high) - at(w.conjunctionsBefore, low + 1));
  values[n++] = at(left ? s.leftSet : s.rightSet, h);
  values[n++] = at(left ? s.rightSet : s.leftSet, h);
  values[n++] = at(w.shape, d) * 16 + at(w.shape, h);
  values[n++] = at(w.wide, over);
  values[n++] = at(s.relation, sibling);
  return templates.write(values, out, 0);
}
