// Two versions of a sentence, word by word.
import { alignLists } from './align-lists.ts';

/** `at`: units of all pieces before it. */
export type WordPiece = { type: 'same' | 'gone' | 'new'; text: string; at: number };

/**
 * Pieces in the order of reading: without the new ones they spell `before`, without those gone `after`.
 * Neighbouring pieces differ in type, and what is gone stands before what took its place.
 */
export function compareWords(before: string, after: string): WordPiece[] {
  const olds = tokensOf(before);
  const news = tokensOf(after);
  const pieces: WordPiece[] = [];
  let length = 0;
  const add = (type: WordPiece['type'], tokens: readonly string[]): void => {
    const text = tokens.join('');
    const last = pieces.at(-1);
    if (text === '') return;
    if (last?.type === type) last.text += text;
    else pieces.push({ type, text, at: length });
    length += text.length;
  };
  let [old, fresh] = [0, 0];
  for (const pair of [...alignLists(olds, news), null]) {
    const [one, other] = pair ?? [olds.length, news.length];
    add('gone', olds.slice(old, one));
    add('new', news.slice(fresh, other));
    if (pair) add('same', [olds[one] ?? '']);
    [old, fresh] = [one + 1, other + 1];
  }
  return pieces;
}

/** Words with the space after them, and marks, that together are the text: "In ", "1990", ", ", "it ". */
const tokensOf = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+\s*|[^\p{L}\p{M}\p{N}]/gu) ?? [];
