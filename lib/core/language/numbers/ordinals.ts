// Ordinal numbers: "3rd", "third", "twenty-first".
import { readNumberWords } from './number-words.ts';
import type { Piece } from './split-pieces.ts';

const WORDS: ReadonlyMap<string, number> = new Map([
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
  ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['thousandth', 1000],
  ['millionth', 1_000_000],
]);

/** Pieces [from, next). */
export type OrdinalRead = { value: number; next: number; written: 'digits' | 'words' };

/** The ordinal at `at`, or null. "first" and "second" are read too: the caller decides what they do. */
export function readOrdinal(pieces: readonly Piece[], at: number): OrdinalRead | null {
  const [piece, second, third] = [pieces[at], pieces[at + 1], pieces[at + 2]];
  if (piece?.kind === 'number') {
    if (!second?.glued || !/^(?:st|nd|rd|th)$/.test(second.lower) || !/^\d{1,4}$/.test(piece.form))
      return null;
    return { value: Number(piece.form), next: at + 2, written: 'digits' };
  }
  if (piece?.kind !== 'word') return null;
  const single = WORDS.get(piece.lower);
  if (single !== undefined) return { value: single, next: at + 1, written: 'words' };
  const ones = WORDS.get(third?.lower ?? '');
  const tens = readNumberWords([piece.lower])?.value ?? 0;
  if (second?.form !== '-' || !third?.glued || ones === undefined || ones > 9) return null;
  return tens >= 20 && tens <= 90 ? { value: tens + ones, next: at + 3, written: 'words' } : null;
}
