// A text as the rules for numbers and dates both read it, cut and searched for dates once.
import { type Piece, splitPieces } from '#lib/core/language/numbers/split-pieces.ts';
import type { DateRead } from './date-read.ts';
import { readDates } from './read-dates.ts';

export type CutText = { pieces: Piece[]; dates: DateRead[] };

export function cutText(text: string): CutText {
  const pieces = splitPieces(text);
  return { pieces, dates: readDates(pieces) };
}
