// How alike two words are, as the parts of a coordination are.
import type { ParserWords } from './parser-words.ts';

/** 0 not at all, 5 the same word. */
export function likeness(w: ParserWords, a: number, b: number): number {
  if (w.stem[a] === w.stem[b]) return 5;
  if (w.cluster[a] === w.cluster[b]) return 4;
  if (w.wide[a] === w.wide[b]) return 3;
  if (w.tag[a] === w.tag[b]) return w.widest[a] === w.widest[b] ? 2 : 1;
  return w.pos[a] === w.pos[b] ? 1 : 0;
}
