// Sentences too long to be sentences (tables, lists run together) are cut before they are parsed.

/** The parser reads at most this many tokens at once. */
export const MOST_TOKENS = 250;
/** What comes after so many pieces of one sentence is not read. */
const MOST_PIECES = 8;

/**
 * Pieces of at most MOST_TOKENS, none empty, cut after the last punctuation of the second half where there is any; and
 * what is left of a sentence so long that it is none.
 */
export function cutSentence<T extends { pos: string }>(
  tokens: readonly T[],
): { pieces: (readonly T[])[]; rest: readonly T[] } {
  const pieces: (readonly T[])[] = [];
  let from = 0;
  while (tokens.length - from > MOST_TOKENS && pieces.length < MOST_PIECES) {
    let length = MOST_TOKENS;
    while (length > MOST_TOKENS / 2 && tokens[from + length - 1]?.pos !== 'PUNCT') length -= 1;
    if (tokens[from + length - 1]?.pos !== 'PUNCT') length = MOST_TOKENS;
    pieces.push(tokens.slice(from, from + length));
    from += length;
  }
  if (pieces.length === MOST_PIECES) return { pieces, rest: tokens.slice(from) };
  if (from < tokens.length) pieces.push(from === 0 ? tokens : tokens.slice(from));
  return { pieces, rest: [] };
}
