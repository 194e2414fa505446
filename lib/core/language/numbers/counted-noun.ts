// What a number counts: the noun phrase behind it, "security personnel", "drought epicentres".
import { IRREGULAR_PAST, isPluralNoun, NEVER_NOUNS, STOP_WORDS } from './function-words.ts';
import type { Piece } from './split-pieces.ts';

/** Pieces [from, next); the head noun is the last of them. `hyphened`: "ten-storey building". */
export type CountedRead = { from: number; next: number; hyphened: boolean };

/** Penn tag of the token that begins at an offset, where a tagger has run. */
export type TagAt = (start: number) => string | undefined;

const MAX_WORDS = 5;
const MAX_PARTS = 4;

/** The counted noun phrase at `at`, or null. `singular`: the number is one. */
export function readCounted(
  pieces: readonly Piece[],
  at: number,
  singular: boolean,
  tagAt: TagAt,
): CountedRead | null {
  const [mark, word] = [pieces[at], pieces[at + 1]];
  if (mark?.form === '-' && mark.glued && word?.glued && /^\p{L}{2,}$/u.test(word.form)) {
    return STOP_WORDS.has(word.lower) ? null : { from: at + 1, next: at + 2, hyphened: true };
  }
  let found = -1;
  let place = at;
  let words = 0;
  while (place < pieces.length && words < MAX_WORDS) {
    const piece = pieces[place];
    if (!piece || (piece.glued && place > at) || piece.first) break;
    if (piece.kind === 'mark' && /^["“‘'’]$/.test(piece.form) && words === 0 && !piece.glued) {
      place += 1;
      continue;
    }
    if (piece.kind !== 'word' || STOP_WORDS.has(piece.lower)) break;
    const tag = tagAt(piece.start);
    if (found >= 0 && !continues(piece, tag)) break;
    if (singular && words > 0 && tag === undefined && isLikelyVerb(piece)) {
      found = place;
      break;
    }
    if (tag !== undefined && !/^(?:JJ|NN|VBN|VBG|CD|RB)/.test(tag)) break;
    words += 1;
    place = afterHyphens(pieces, place);
    const last = pieces[place - 1] ?? piece;
    const plural = tag ? /^NNP?S$/.test(tag) || isPluralNoun(last.lower) : isNounPlural(last);
    if (plural || (singular && isLastSingular(pieces, place))) found = place;
  }
  return found < 0 ? null : { from: at, next: found, hyphened: false };
}

/** "one guy lives", "one study found", "one man stopped": behind a single noun these are verbs. */
function isLikelyVerb({ lower }: Piece): boolean {
  return IRREGULAR_PAST.has(lower) || isPluralNoun(lower) || /[a-z]{2}ed$/.test(lower);
}

/** Behind a plural the phrase goes on only with one more plural: "sports teams", not "groups broke". */
function continues(piece: Piece, tag: string | undefined): boolean {
  if (tag !== undefined) return /^NNS?$/.test(tag);
  return isNounPlural(piece) && /^\p{Ll}/u.test(piece.form);
}

function isNounPlural(piece: Piece): boolean {
  return isPluralNoun(piece.lower) && !NEVER_NOUNS.has(piece.lower);
}

/** "lipid-bilayer", "co-workers" count as one word: the place behind the last part. */
function afterHyphens(pieces: readonly Piece[], at: number): number {
  let next = at + 1;
  for (let parts = 1; parts < MAX_PARTS; parts += 1) {
    const [mark, part] = [pieces[next], pieces[next + 1]];
    if (mark?.form !== '-' || !mark.glued || !part?.glued) break;
    next += 2;
  }
  return next;
}

/** The phrase of a single thing ends where a stop word, a mark or the sentence's end follows. */
function isLastSingular(pieces: readonly Piece[], next: number): boolean {
  const piece = pieces[next];
  return !piece || piece.first || piece.kind !== 'word' || STOP_WORDS.has(piece.lower);
}
