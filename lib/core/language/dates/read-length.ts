// Lengths of time and points told by a distance: "for two years", "two years ago", "three years later".
import { readNumber } from '#lib/core/language/numbers/read-number.ts';
import type { Piece } from '#lib/core/language/numbers/split-pieces.ts';
import { TIME_UNITS, type TimeUnit } from './calendar-words.ts';
import type { DateGrain } from './date-mention.ts';
import { type DateRead, newRead } from './date-read.ts';
import { tenseAround } from './tense.ts';

const GRAINS: Readonly<Record<TimeUnit, DateGrain>> = {
  second: 'time',
  minute: 'time',
  hour: 'time',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
};
const VAGUE = /^(?:several|few|many|some|couple)$/;

type Amount = {
  count: number | null;
  unit: TimeUnit;
  next: number;
  hyphened: boolean;
  high: number | null;
};

/** "two years", "a decade", "five to ten years", "several weeks", "ten-year"; count null is vague. */
function amountAt(pieces: readonly Piece[], at: number): Amount | null {
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
): Amount | null {
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

const lengthOf = ({ count, unit }: Amount): DateRead['length'] =>
  count === null ? null : { count, unit };

/** A length or a distance at `at`, or null. Ages ("12 years old") are none. */
export function readLength(pieces: readonly Piece[], at: number): DateRead | null {
  const span = directedSpan(pieces, at);
  if (span) return span;
  const amount = amountAt(pieces, at);
  if (!amount || isNamedLength(pieces, at, amount.next)) return null;
  const grain = GRAINS[amount.unit];
  const behind = pieces[amount.next];
  const word = behind && !behind.first ? behind.lower : '';
  if (
    word === 'old' ||
    (behind?.form === '-' && behind.glued && pieces[amount.next + 1]?.lower === 'old') ||
    (word === 'of' && pieces[amount.next + 1]?.lower === 'age')
  )
    return null;
  if (amount.hyphened || pieces[at - 1]?.lower === 'per' || isRate(pieces, at)) {
    return amount.hyphened && amount.count !== null ? bare(at, amount, grain) : null;
  }
  const read = (rule: DateRead['rule'], next: number): DateRead =>
    newRead(at, next, 'relative', grain, {
      rule,
      length: lengthOf(amount),
      approximate: amount.high !== null || amount.unit === 'decade' || amount.unit === 'century',
    });
  const count = amount.high === null ? amount.count : null;
  if (word === 'ago')
    return read(
      { type: 'distance', from: 'article', count: negative(count), unit: amount.unit },
      amount.next + 1,
    );
  if (word === 'later' || word === 'earlier') {
    if (pieces[amount.next + 1]?.lower === 'than') return read({ type: 'event' }, amount.next + 1);
    return read(
      {
        type: 'distance',
        from: 'anchor',
        count: word === 'later' ? count : negative(count),
        unit: amount.unit,
      },
      amount.next + 1,
    );
  }
  if (word === 'before' || word === 'after') {
    const rest = pieces[amount.next + 1];
    const ends = !rest || rest.first || /^[.,;:)!?]$/.test(rest.form);
    return read(
      ends
        ? {
            type: 'distance',
            from: 'anchor',
            count: word === 'after' ? count : negative(count),
            unit: amount.unit,
          }
        : { type: 'event' },
      amount.next + 1,
    );
  }
  if (word === 'from' && pieces[amount.next + 1]?.lower === 'now') {
    return read({ type: 'distance', from: 'article', count, unit: amount.unit }, amount.next + 2);
  }
  // "will open in three months": a point, where "built it in three months" is a length
  if (
    pieces[at - 1]?.lower === 'in' &&
    count !== null &&
    tenseAround(pieces, at, amount.next) === 'future'
  ) {
    return read({ type: 'distance', from: 'article', count, unit: amount.unit }, amount.next);
  }
  return bare(at, amount, grain);
}

/** "the Seven Years' War": the unit has a capital too. */
function isNamedLength(pieces: readonly Piece[], at: number, next: number): boolean {
  return /^\p{Lu}/u.test(pieces[next - 1]?.form ?? '') && /^\p{Lu}/u.test(pieces[at]?.form ?? '');
}

function bare(at: number, amount: Amount, grain: DateGrain): DateRead {
  return newRead(at, amount.next, 'duration', grain, {
    rule: { type: 'length', direction: null },
    length: lengthOf(amount),
    approximate: amount.high !== null,
  });
}

const negative = (count: number | null): number | null => (count === null ? null : -count);

/** "$5 a day", "twice a year", "30 miles an hour", "once a week": a rate. */
function isRate(pieces: readonly Piece[], at: number): boolean {
  const [before, piece] = [pieces[at - 1], pieces[at]];
  if (!before || piece?.first || !/^an?$/.test(piece?.lower ?? '')) return false;
  return (
    /^(?:once|twice|times|time|thrice|half)$/.test(before.lower) ||
    before.kind === 'number' ||
    (/^(?:[a-z]+s|million|billion|thousand|hundred|dollar|euro|%|percent|cent|people|km|mm|cm|kg)$/.test(
      before.lower,
    ) &&
      !/^(?:was|is|as|has|lasts|takes|spends|its|this|gives|needs|costs|less|perhaps|plus|us|towards|lives|ends|years|months|weeks|days|begins|comes)$/.test(
        before.lower,
      ))
  );
}

/** "the next five years", "the past two weeks", "the last decade", "coming months" (vague). */
function directedSpan(pieces: readonly Piece[], at: number): DateRead | null {
  const word = pieces[at]?.lower ?? '';
  const direction = /^(?:next|coming)$/.test(word)
    ? 1
    : /^(?:past|last|previous|preceding)$/.test(word)
      ? -1
      : null;
  if (direction === null || pieces[at + 1]?.first) return null;
  if (
    !/^(?:the|these|this|his|her|their|its|over|in|within|for|during)$/.test(
      pieces[at - 1]?.lower ?? '',
    )
  )
    return null;
  const amount = amountAt(pieces, at + 1);
  const unit = TIME_UNITS.get(pieces[at + 1]?.lower ?? '');
  if (amount) {
    const previous = word === 'previous' || word === 'preceding';
    return newRead(at, amount.next, 'duration', GRAINS[amount.unit], {
      rule: { type: 'length', direction: previous ? null : direction },
      length: lengthOf(amount),
      approximate: amount.high !== null,
    });
  }
  const whole =
    pieces[at - 1]?.lower === 'the' &&
    /^(?:past|last|coming)$/.test(word) &&
    /^(?:over|in|for|during|within|of|through)$/.test(pieces[at - 2]?.lower ?? '');
  if (!unit || !whole || /s$/.test(pieces[at + 1]?.lower ?? '') || unit[1] !== 1) return null;
  return newRead(at, at + 2, 'duration', GRAINS[unit[0]], {
    rule: { type: 'length', direction },
    length: { count: 1, unit: unit[0] },
  });
}
