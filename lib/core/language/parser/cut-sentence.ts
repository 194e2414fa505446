// Sentences too long to be sentences (tables, lists run together) are cut before they are parsed.

/** The parser reads at most this many tokens at once. */
export const MOST_TOKENS = 250;

/** Pieces of at most MOST_TOKENS, none empty, cut after the last punctuation of the second half where there is any. */
export function cutSentence<T extends { pos: string }>(tokens: readonly T[]): (readonly T[])[] {
  const pieces: (readonly T[])[] = [];
  let from = 0;
  while (tokens.length - from > MOST_TOKENS) {
    let length = MOST_TOKENS;
    while (length > MOST_TOKENS / 2 && tokens[from + length - 1]?.pos !== 'PUNCT') length -= 1;
    if (tokens[from + length - 1]?.pos !== 'PUNCT') length = MOST_TOKENS;
    pieces.push(tokens.slice(from, from + length));
    from += length;
  }
  if (from < tokens.length) pieces.push(from === 0 ? tokens : tokens.slice(from));
  return pieces;
}
