// Sentences too long to be sentences (tables, lists run together) are cut before they are parsed.

/** The parser reads at most this many tokens at once. */
export const MOST_TOKENS = 250;

/** Lengths of the pieces, each at most MOST_TOKENS, cut after the last punctuation of the second half where there is any. */
export function cutSentence(tokens: readonly { pos: string }[]): number[] {
  const pieces: number[] = [];
  let from = 0;
  while (tokens.length - from > MOST_TOKENS) {
    let length = MOST_TOKENS;
    while (length > MOST_TOKENS / 2 && tokens[from + length - 1]?.pos !== 'PUNCT') length -= 1;
    if (tokens[from + length - 1]?.pos !== 'PUNCT') length = MOST_TOKENS;
    pieces.push(length);
    from += length;
  }
  pieces.push(tokens.length - from);
  return pieces;
}
