// An amount of time: "two years", "a decade", "several weeks", "five to ten years".
import { readNumber } from '#lib/core/language/numbers/read-number.ts';
import type { Piece } from '#lib/core/language/numbers/split-pieces.ts';
import { TIME_UNITS, type TimeUnit } from './calendar-words.ts';

const VAGUE = /^(?:several|few|many|some|couple)$/;

/** `next`: the piece behind the unit; `count` null is vague, `high` the upper end of a range. */
export type TimeAmount = {
  count: number | null;
  unit: TimeUnit;
  next: number;
  hyphened: boolean;
  high: number | null;
};

/** "two years", "a decade", "five to ten years", "several weeks", "ten-year"; count null is vague. */
export function readTimeAmount(pieces: readonly Piece[], at: number): TimeAmount | null {
  const piece = pieces[at];
  if (!piece) return null;
  if (/^(?:an?|one)$/.test(piece.lower)) {
    const few = pieces[at + 1]?.lower ?? '';
    const of = pieces[at + 2]?.lower === 'of' ? 1 : 0;
    if (few === 'few' || few === 'couple') return unitAt(pieces, at + 2 + of, null, null);
    const single = unitAt(pieces, at + 1, 1, null);
    if (single) return single;
  }
  if (piece.lower === 'half' && /^an?$/.test(pieces[at + 1]?.lower ?? ''))
    return unitAt(pieces, at + 2, 0.5, null);
  if (VAGUE.test(piece.lower)) return unitAt(pieces, at + 1, null, null);
  const number = readNumber(pieces, at);
  if (number) {
    const link = pieces[number.next];
    const second =
      /^(?:to|or|[-–])$/.test(link?.lower ?? '') && !link?.first
        ? readNumber(pieces, number.next + 1)
        : null;
    if (second && second.value > number.value)
      return unitAt(pieces, second.next, number.value, second.value);
    return unitAt(pieces, number.next, number.value, null);
  }
  // "millions of years ago"
  if (
    /^(?:tens|dozens|hundreds|thousands|millions|billions)$/.test(piece.lower) &&
    pieces[at + 1]?.lower === 'of'
  ) {
    const more = /^(?:hundreds|thousands|millions|billions)$/.test(pieces[at + 2]?.lower ?? '')
      ? 2
      : 0;
    return unitAt(pieces, at + 2 + more, null, null);
  }
  // "years later", "decades ago"
  const bare = TIME_UNITS.get(piece.lower);
  const after = pieces[at + 1]?.lower ?? '';
  if (bare && /s$|ies$|ia$/.test(piece.lower) && /^(?:ago|later|earlier)$/.test(after))
    return unitAt(pieces, at, null, null);
  return null;
}

function unitAt(
  pieces: readonly Piece[],
  at: number,
  count: number | null,
  high: number | null,
): TimeAmount | null {
  const hyphened = pieces[at]?.form === '-' && pieces[at]?.glued === true;
  const place = hyphened
    ? at + 1
    : /^(?:more|further|full|whole|long|consecutive|straight)$/.test(pieces[at]?.lower ?? '')
      ? at + 1
      : at;
  const piece = pieces[place];
  const unit = piece?.first ? undefined : TIME_UNITS.get(piece?.lower ?? '');
  if (!unit) return null;
  if (piece?.lower === 'second' || (/^night/.test(piece?.lower ?? '') && hyphened)) return null;
  // "three minutes' silence" is a length too; "five day's" stays one
  const [name, many] = unit;
  return {
    count: count === null ? null : count * many,
    unit: name,
    next: place + 1,
    hyphened,
    high: high === null ? null : high * many,
  };
}
