// Whether the words around a date speak of what was or of what is to come. Words only: no parse is needed.
import { IRREGULAR_PAST, STOP_WORDS } from '#lib/core/language/numbers/function-words.ts';
import type { Piece } from '#lib/core/language/numbers/split-pieces.ts';

const FUTURE =
  /^(?:will|shall|upcoming|forthcoming|due|scheduled|slated|expected|plans?|planning|intends?|hopes?|we'll|they'll|he'll|she'll|it'll|i'll|won't|ll)$/;
const PAST = /^(?:was|were|had|did|said|wasn't|weren't|didn't|hadn't)$/;
const PRESENT = /^(?:is|are|has|have|can|does|do|remains?|there's|it's|isn't|aren't|hasn't|'s)$/;
const BASE = /^\p{Ll}{2,}$/u;
const REACH = 30;

export type Tense = 'past' | 'present' | 'future';

/** The nearest verb before the piece in its sentence, else the nearest behind it; null where none is known. */
export function tenseAround(pieces: readonly Piece[], from: number, next: number): Tense | null {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    if (pieces[at + 1]?.first) break;
    const tense = tenseOf(pieces, at);
    if (tense) return tense;
  }
  return tenseBehind(pieces, next);
}

/** Whether the words before the piece look ahead: "will", "to provide", "plans"; a nearer past verb does not. */
export function looksAhead(pieces: readonly Piece[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const tense = tenseOf(pieces, at);
    if (tense === 'future') return true;
    const after = pieces[at + 1];
    if (
      pieces[at]?.lower === 'to' &&
      at + 1 < from &&
      after?.kind === 'word' &&
      BASE.test(after.form) &&
      !STOP_WORDS.has(after.lower)
    )
      return true;
    if (tense || pieces[at]?.first) return tense !== 'past';
  }
  return true;
}

/** The first verb behind the piece in its sentence. */
export function tenseBehind(pieces: readonly Piece[], next: number): Tense | null {
  for (let at = next; at < Math.min(pieces.length, next + REACH); at += 1) {
    if (pieces[at]?.first) return null;
    const tense = tenseOf(pieces, at);
    if (tense) return tense;
  }
  return null;
}

function tenseOf(pieces: readonly Piece[], at: number): Tense | null {
  const word = pieces[at]?.lower ?? '';
  const after = pieces[at + 1]?.lower ?? '';
  if (
    /^(?:is|are|'s|was|were|been)$/.test(word) &&
    /^(?:due|set|scheduled|expected|going|planned)$/.test(after)
  )
    return 'future';
  if (/^(?:be|been|being)$/.test(pieces[at - 1]?.lower ?? '') && !FUTURE.test(word)) return null;
  if (FUTURE.test(word)) return 'future';
  if (PAST.test(word) || IRREGULAR_PAST.has(word)) return 'past';
  if (/^(?:is|are)$/.test(word) && after === 'to') return 'future';
  if (PRESENT.test(word)) return 'present';
  return pieces[at]?.kind === 'word' &&
    /[a-z]{2}ed$/.test(word) &&
    !/^(?:need|speed|seed|indeed|exceed|hundred|sacred|red|bed|unprecedented|united|limited)$/.test(
      word,
    )
    ? 'past'
    : null;
}
