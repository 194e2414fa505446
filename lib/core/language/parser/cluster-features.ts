// Features of a parser state from the clusters of its words, and from what the phrases ahead are built on.
import { feature as f } from '#lib/core/language/linear/feature-hash.ts';
import type { ParserState } from './parser-state.ts';
import type { ParserWords } from './parser-words.ts';

/** How alike two words are, as the parts of a coordination are: 0 not at all, 5 the same word. */
export function likeness(w: ParserWords, a: number, b: number): number {
  if (w.stem[a] === w.stem[b]) return 5;
  if (w.cluster[a] === w.cluster[b]) return 4;
  if (w.wide[a] === w.wide[b]) return 3;
  if (w.tag[a] === w.tag[b]) return w.widest[a] === w.widest[b] ? 2 : 1;
  return w.pos[a] === w.pos[b] ? 1 : 0;
}

/** Writes into `out` from `from` on. @returns the end of what is written */
export function clusterFeatures(
  s: ParserState,
  w: ParserWords,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  const { word, tag, pos, stem, cluster, wide, widest, core } = w;
  const at = (column: Int32Array, place: number) => column[place] as number;
  const s0 = s.top(0);
  const s1 = s.top(1);
  const s2 = s.top(2);
  const b0 = s.front;
  const b1 = s.next(1);
  const s0c = at(wide, s0);
  const s1c = at(wide, s1);
  const b0c = at(wide, b0);
  const s0t = at(tag, s0);
  const s1t = at(tag, s1);
  const b0t = at(tag, b0);
  const b0w = at(word, b0);
  const s0w = at(word, s0);
  out[n++] = f(500, at(cluster, s0), s0t);
  out[n++] = f(501, at(cluster, b0), b0t);
  out[n++] = f(502, at(cluster, s1), s1t);
  out[n++] = f(503, s0c, b0c);
  out[n++] = f(504, s1c, s0c);
  out[n++] = f(505, s0c, b0t);
  out[n++] = f(506, s0t, b0c);
  out[n++] = f(507, s1c, s0t);
  out[n++] = f(508, s1t, s0c);
  out[n++] = f(509, s0c, b0w);
  out[n++] = f(510, s0w, b0c);
  out[n++] = f(513, s1c, b0w);
  out[n++] = f(515, at(widest, s1), at(widest, s0), at(widest, b0));
  out[n++] = f(516, s1c, s0c, b0t);
  out[n++] = f(517, at(cluster, s1), at(cluster, s0));
  out[n++] = f(518, at(cluster, s0), at(cluster, b0));
  out[n++] = f(519, at(wide, b1), at(tag, b1), s0t);
  out[n++] = f(520, b0c, at(wide, b1), s0t);
  const s0l = s.left[s0] as number;
  const s0r = s.right[s0] as number;
  out[n++] = f(521, s1c, at(word, s0l), s0c);
  out[n++] = f(523, at(wide, s2), at(word, s0l), s0c);
  out[n++] = f(524, b0c, at(word, s0r), s0c);
  out[n++] = f(525, at(stem, b0), at(word, s0r), s0c);
  out[n++] = f(526, s1c, at(word, s0r), s0c);
  // "train personnel from [countries]": what hangs on what once the phrase ahead is read.
  const ahead = at(core, b0);
  const later = at(core, b1);
  const goal = ahead === s.none || ahead === b0 ? later : ahead;
  out[n++] = f(530, f(0, at(widest, s1), at(widest, s0)), b0w, at(widest, goal));
  out[n++] = f(531, at(widest, s0), b0w, at(widest, goal));
  out[n++] = f(532, at(widest, s1), b0w, at(widest, goal));
  out[n++] = f(536, s0c, b0t, at(tag, later));
  out[n++] = f(537, f(0, s0t, b0t), at(tag, ahead), at(tag, later));
  const next = goal < s.root ? goal + 1 : s.none;
  out[n++] = f(538, s0t, b0t, f(0, at(tag, goal), at(tag, next)));
  const likes = likeness(w, s0, goal) * 6 + likeness(w, s1, goal);
  out[n++] = f(540, b0w, likes, at(pos, s0));
  const pair = likeness(w, s1, s0);
  out[n++] = f(542, pair, s1t, f(0, s0t, s.leftSet[s0] as number));
  out[n++] = f(543, pair, likeness(w, s2, s0), f(0, at(pos, s0), s.leftSet[s0] as number));
  out[n++] = f(544, likeness(w, s0, b0), f(0, s0t, b0t), s.rightSet[s0] as number);
  return n;
}
