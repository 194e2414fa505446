// Features of an arc that a pass made, in the tree it stands in and beside the arc of the other pass.
import { feature as f, mix } from '#lib/core/language/linear/feature-hash.ts';
import type { ArcCandidate } from './arc-candidates.ts';
import type { Branch } from './branch-off.ts';
import { likeness } from './likeness.ts';
import type { PassResult } from './parse-pass.ts';
import type { ParserWords } from './parser-words.ts';
import { distanceBand } from './state-values.ts';

/** A pass's tree, and of each word: its dependents, their relations as one number, its first dependent's word. */
export type TreeView = PassResult & {
  children: number[][];
  sets: Int32Array;
  markers: Int32Array;
};

export const MOST_ARC_FEATURES = 64;

/** @param result with places in reading order, -1 for the root */
export function viewTree(result: PassResult, words: ParserWords): TreeView {
  const { heads, relations } = result;
  const children: number[][] = [];
  for (let place = 0; place <= words.count; place += 1) children.push([]);
  const sets = new Int32Array(words.count + 1);
  const markers = new Int32Array(words.count + 1);
  for (let child = 0; child < words.count; child += 1) {
    const head = heads[child] as number;
    const above = head < 0 ? words.count : head;
    const own = children[above] as number[];
    if (own.length === 0 && child < above) markers[above] = words.word[child] as number;
    own.push(child);
    sets[above] = ((sets[above] as number) + mix((relations[child] as number) + 1)) | 0;
  }
  return { ...result, children, sets, markers };
}

/** The tree with a branch's arcs in the place of its own. */
export function changeTree(
  tree: TreeView,
  { children: changed, heads: newHeads, relations: newRelations }: Branch,
  words: ParserWords,
): TreeView {
  const heads = tree.heads.slice();
  const relations = tree.relations.slice();
  const touched = new Set<number>();
  changed.forEach((child, at) => {
    touched.add(heads[child] as number);
    heads[child] = newHeads[at] as number;
    relations[child] = newRelations[at] as number;
    touched.add(heads[child] as number);
  });
  const children = tree.children.slice();
  const sets = tree.sets.slice();
  const markers = tree.markers.slice();
  for (const head of touched) {
    const above = head < 0 ? words.count : head;
    const own = [...new Set([...(children[above] ?? []), ...changed])]
      .filter((child) => heads[child] === head)
      .sort((a, b) => a - b);
    children[above] = own;
    sets[above] = own.reduce((sum, child) => (sum + mix((relations[child] as number) + 1)) | 0, 0);
    const [opening = above] = own;
    markers[above] = opening < above ? (words.word[opening] as number) : 0;
  }
  return { ...tree, heads, relations, children, sets, markers };
}

/** How the other's head stands to this one's in this one's tree: 0 the same, 1 above it, 2 below it, 3 beside it, 4 elsewhere. */
function standing({ heads }: TreeView, head: number, other: number): number {
  if (head === other) return 0;
  const above = (place: number): number => (place < 0 ? -2 : (heads[place] as number));
  if (above(head) === other) return 1;
  if (above(other) === head) return 2;
  return above(head) === above(other) ? 3 : 4;
}

/** Writes the features of a candidate that is an arc of `tree`. @param other has its rival. @returns how many they are */
export function arcFeatures(
  w: ParserWords,
  { child, facts }: ArcCandidate,
  tree: TreeView,
  other: TreeView,
  out: Int32Array,
): number {
  let n = 0;
  const { word, tag, pos, stem, cluster, wide } = w;
  const at = (column: Int32Array, place: number) => column[place] as number;
  const none = w.count + 1;
  const head = at(tree.heads, child);
  const c = child;
  const h = head < 0 ? w.count : head;
  const up = head < 0 ? none : at(tree.heads, head);
  const g = up < 0 ? w.count : up;
  const otherHead = at(other.heads, child);
  const o = otherHead < 0 ? w.count : otherHead;
  const r = at(tree.relations, child);
  const r2 = at(other.relations, child);
  const ct = at(tag, c);
  const ht = at(tag, h);
  const gt = at(tag, g);
  const ot = at(tag, o);
  const cc = at(wide, c);
  const hc = at(wide, h);
  const cm = at(stem, c);
  const hm = at(stem, h);
  const side = h > c ? 1 : 0;
  const reach = head < 0 ? 0 : distanceBand(Math.abs(h - c)) * 2 + side;
  const low = Math.min(c, h);
  const high = Math.min(w.count, Math.max(c, h));
  const marks = Math.min(3, at(w.marksBefore, high) - at(w.marksBefore, low));
  const verbs = Math.min(3, at(w.verbsBefore, high) - at(w.verbsBefore, low + 1));
  const joins = Math.min(2, at(w.conjunctionsBefore, high) - at(w.conjunctionsBefore, low + 1));
  const between = marks * 16 + verbs * 4 + joins;
  const place = standing(tree, head, otherHead) * 2 + (r === r2 ? 1 : 0);
  const marker = at(tree.markers, c);
  const children = tree.children[h] ?? [];
  const own = children.indexOf(c);
  const sibling = children[side === 1 ? own + 1 : own - 1] ?? none;
  const same = Math.min(2, children.filter((one) => at(tree.relations, one) === r).length - 1);
  const sr = sibling === none ? -1 : at(tree.relations, sibling);
  const hr = head < 0 ? -1 : at(tree.relations, head);
  const put = (template: number, a: number, b = 0, d = 0) => {
    out[n] = f(template, a, b, d);
    n += 1;
  };
  put(600, r, ct, ht);
  put(601, r, at(word, c), ht);
  put(602, r, ct, at(word, h));
  put(603, r, at(word, c), at(word, h));
  put(604, r, cm, hm);
  put(605, r, cc, hc);
  put(606, r, at(cluster, c), ht);
  put(607, r, ct, at(cluster, h));
  put(608, r, reach, f(0, ct, ht));
  put(609, r, reach, at(pos, c));
  put(610, r, between, f(0, ct, ht));
  put(611, r, between, reach);
  put(612, f(0, ct, ht), at(tag, Math.max(0, c - 1)), at(tag, h + 1 > none ? none : h + 1));
  put(613, f(0, ct, ht), at(tag, c + 1), h > 0 ? at(tag, h - 1) : 0);
  put(614, r, f(0, ct, ht), gt);
  put(615, hr, r, f(0, ct, ht));
  put(616, r, cc, f(0, hc, at(wide, g)));
  put(617, f(0, r, sr), f(0, ct, ht), at(tag, sibling));
  put(618, r, sr, hm);
  put(619, r, same, f(0, ct, ht));
  put(620, r, at(tree.sets, h), ht);
  put(621, r, at(tree.sets, c), f(0, ct, ht));
  put(622, r, marker, hm);
  put(623, marker, f(0, r, ct), ht);
  put(624, marker, cc, hc);
  put(625, marker, cm, hm);
  put(626, r, r2, place);
  put(627, f(0, r, r2), place, f(0, ct, ht));
  put(628, place, f(0, ct, ht), ot);
  put(629, place, marker, f(0, ht, ot));
  put(630, place, f(0, marker, cc), f(0, hc, at(wide, o)));
  put(631, place, f(0, marker, hm), at(stem, o));
  put(632, f(0, ct, place), hm, at(stem, o));
  put(633, f(0, ct, place), hc, at(wide, o));
  put(634, place, between, f(0, ct, r));
  put(635, r, at(w.before, c), f(0, ct, ht));
  put(636, r, at(w.after, c), f(0, ct, ht));
  put(637, place, f(0, at(w.before, c), at(w.after, c)), f(0, ct, r));
  const likes = likeness(w, c, h) * 6 + likeness(w, c, o);
  put(638, r, likes, ct);
  put(639, f(0, r, place), likes, marker);
  put(640, r, at(word, c), place);
  put(641, r, hm, place);
  facts.forEach((fact, number) => {
    put(650 + number, fact);
    if (number < 5) put(660 + number, fact, r, place);
  });
  put(670, facts[4] ?? 0, f(0, ct, ht));
  put(671, facts[4] ?? 0, marker, r);
  return n;
}
