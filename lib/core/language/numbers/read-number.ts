// One number at one place: digits or words, with scale words, fractions and a sign.
import { readDigits, scaleLiteral } from './digit-value.ts';
import { readNumberWords, SCALE_EXPONENTS } from './number-words.ts';
import type { Piece } from './split-pieces.ts';
import { andPart, partAt, partOf, scaleBehind } from './spoken-parts.ts';

/** Pieces [from, next); `exponent` of the scale word written, 0 without; `base` the number without it. */
export type NumberRead = {
  from: number;
  next: number;
  value: number;
  base: number;
  exponent: number;
  written: 'digits' | 'words';
  ambiguous: boolean;
  /** "two thirds", "1/2": a part of something. */
  fraction: boolean;
};

const SCALES: ReadonlyMap<string, number> = new Map([
  ...SCALE_EXPONENTS,
  ['hundred', 2],
  ['k', 3],
  ['mn', 6],
  ['mln', 6],
  ['bn', 9],
  ['tn', 12],
  ['tr', 12],
]);

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅕', 1 / 5],
]);

/** Whether a piece can begin a number in words. */
export function beginsNumberWords(word: string): boolean {
  return readNumberWords([word]) !== null;
}

/** The longest number at `at`, or null. Ordinals, units and qualifiers are not read here. */
export function readNumber(pieces: readonly Piece[], at: number): NumberRead | null {
  const piece = pieces[at];
  if (!piece) return null;
  if (piece.kind === 'number') return withScale(pieces, digitsAt(pieces, at));
  if (VULGAR.has(piece.form) && !piece.glued) {
    return plain(at, at + 1, VULGAR.get(piece.form) ?? 0, 'digits', true);
  }
  if (/^[-−]$/.test(piece.form) && !(piece.glued && at > 0) && pieces[at + 1]?.glued) {
    return negative(readNumber(pieces, at + 1), at, 'number', pieces);
  }
  if (piece.lower === 'minus') return negative(readNumber(pieces, at + 1), at, 'number', pieces);
  return piece.kind === 'word' ? wordsAt(pieces, at) : null;
}

function negative(
  read: NumberRead | null,
  from: number,
  kind: Piece['kind'],
  pieces: readonly Piece[],
): NumberRead | null {
  if (!read || pieces[read.from]?.kind !== kind || read.value < 0) return null;
  if (pieces[read.next]?.form === ':' && pieces[read.next]?.glued) return null;
  return { ...read, from, value: -read.value, base: -read.base };
}

function plain(
  from: number,
  next: number,
  value: number,
  written: NumberRead['written'],
  fraction = false,
): NumberRead {
  return { from, next, value, base: value, exponent: 0, written, ambiguous: false, fraction };
}

function digitsAt(pieces: readonly Piece[], at: number): NumberRead | null {
  const form = pieces[at]?.form ?? '';
  const [mark, below] = [pieces[at + 1], pieces[at + 2]];
  // "1/2", "2 1/2", "2½"
  const simple = simpleFraction(pieces, at);
  if (simple !== null) return plain(at, at + 3, simple, 'digits', true);
  const behind = simpleFraction(pieces, at + 1);
  if (behind !== null && /^\d{1,3}$/.test(form) && !mark?.glued) {
    return plain(at, at + 4, Number(form) + behind, 'digits');
  }
  const vulgar = VULGAR.get(mark?.form ?? '');
  if (vulgar !== undefined && /^\d{1,3}$/.test(form)) {
    return plain(at, at + 2, Number(form) + vulgar, 'digits');
  }
  // "162 584": groups parted by one space
  let next = at + 1;
  let joined = form;
  if (/^[1-9]\d{0,2}$/.test(form)) {
    while (next - at < 5 && isSpaceGroup(pieces, next)) {
      joined += (pieces[next]?.form ?? '').replace(',', '.');
      next += 1;
    }
  }
  const read = readDigits(joined);
  if (!read || (below === undefined && mark === undefined && !read)) return null;
  return { ...plain(at, next, Number(read.literal), 'digits'), ambiguous: read.ambiguous };
}

function isSpaceGroup(pieces: readonly Piece[], at: number): boolean {
  const [before, piece, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!before || piece?.kind !== 'number' || piece.first || !/^\d{3}(?:\.\d+)?$/.test(piece.form))
    return false;
  return piece.start - before.end === 1 && !(after?.glued && /^[-–/:]$/.test(after.form));
}

/** 1/2 for the pieces "1" "/" "2" glued; null unless it is a proper fraction with a usual lower part. */
function simpleFraction(pieces: readonly Piece[], at: number): number | null {
  const [upper, mark, lower, after] = [pieces[at], pieces[at + 1], pieces[at + 2], pieces[at + 3]];
  if (upper?.kind !== 'number' || lower?.kind !== 'number' || !/^[/⁄]$/.test(mark?.form ?? ''))
    return null;
  if (!mark?.glued || !lower.glued || (after?.glued && /^[/\-–]$/.test(after.form))) return null;
  if (!/^\d$/.test(upper.form) || !/^(?:[2-68]|10|12|16|20|32|100)$/.test(lower.form)) return null;
  return Number(upper.form) < Number(lower.form) ? Number(upper.form) / Number(lower.form) : null;
}

/** "1.2 million", "30 thousand", "$1.2bn", "2.5-million". A glued "m" is left to the unit (metres) or money. */
function withScale(pieces: readonly Piece[], read: NumberRead | null): NumberRead | null {
  if (!read) return null;
  const at =
    pieces[read.next]?.form === '-' && pieces[read.next]?.glued ? read.next + 1 : read.next;
  const scale = pieces[at];
  const exponent = scale?.first ? undefined : SCALES.get(scale?.lower ?? '');
  if (exponent === undefined || (scale?.lower === 'tr' && !scale.glued)) return read;
  if (scale?.lower === 'k' && !(scale.glued && scale.form === 'k') && !/^K$/.test(scale.form))
    return read;
  if (scale?.form === 'K' && !scale.glued) return read;
  const value = scaleLiteral(String(read.base), exponent);
  return { ...read, next: at + 1, value, exponent, ambiguous: false };
}

/** A run of number words with their pieces; hyphens inside it are passed over. */
function wordsAt(pieces: readonly Piece[], at: number): NumberRead | null {
  const words: string[] = [];
  const places: number[] = [];
  for (let place = at; place < pieces.length && words.length < 16; place += 1) {
    const piece = pieces[place];
    if (!piece || (piece.first && place > at)) break;
    if (piece.kind === 'word') {
      words.push(piece.lower);
      places.push(place);
    } else if (!(piece.form === '-' && piece.glued && pieces[place + 1]?.glued)) break;
  }
  places.push((places.at(-1) ?? at) + 1);
  const place = (index: number): number => {
    const before = places[index - 1];
    return before === undefined ? at : before + 1;
  };
  const half = opensHalf(pieces, at, words.length) ? partAt(words, 0) : null;
  if (half) {
    const scaled = scaleBehind(words, half.next);
    const factor = scaled?.factor ?? 1;
    return plain(at, place(scaled?.next ?? half.next), half.value * factor, 'words', factor === 1);
  }
  const run = readNumberWords(words);
  if (!run) return null;
  const part = partOf(words, run.value, run.next);
  if (part) return plain(at, place(part.next), part.value, 'words', true);
  const more = andPart(words, run.next);
  const scale = SCALE_EXPONENTS.get(words[run.next - 1] ?? '') ?? 0;
  if (!more) {
    const base = scaleLiteral(String(run.value), -scale);
    return { ...plain(at, place(run.next), run.value, 'words'), base, exponent: scale };
  }
  const scaled = scaleBehind(words, more.next);
  const value = (run.value + more.value) * (scaled?.factor ?? 1);
  return plain(at, place(scaled?.next ?? more.next), value, 'words');
}

/** "cut by half." is a share; "in the second half, ..." is none. */
function opensHalf(pieces: readonly Piece[], at: number, words: number): boolean {
  if (pieces[at]?.lower !== 'half') return true;
  if (
    /^(?:first|second|other|each|last|final|upper|lower|middle|northern|southern|eastern|western|better)$/.test(
      pieces[at - 1]?.lower ?? '',
    )
  )
    return false;
  if (words > 1) return true;
  return /^(?:by|about|almost|nearly|over|than|to|roughly|only|just|under|around|of|in)$/.test(
    pieces[at - 1]?.lower ?? '',
  );
}
