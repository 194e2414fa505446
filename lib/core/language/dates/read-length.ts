// Lengths of time and points told by a distance: "for two years", "two years ago", "three years later".
import type { Piece } from '#lib/core/language/numbers/split-pieces.ts';
import { TIME_UNITS, type TimeUnit } from './calendar-words.ts';
import type { DateGrain } from './date-mention.ts';
import { type DateRead, newRead } from './date-read.ts';
import { tenseAround } from './tense.ts';
import { readTimeAmount, type TimeAmount } from './time-amount.ts';

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
const lengthOf = ({ count, unit }: TimeAmount): DateRead['length'] =>
  count === null ? null : { count, unit };

/** A length or a distance at `at`, or null. Ages ("12 years old") are none. */
export function readLength(pieces: readonly Piece[], at: number): DateRead | null {
  const span = directedSpan(pieces, at);
  if (span) return span;
  const amount = readTimeAmount(pieces, at);
  if (!amount || isNamedLength(pieces, at, amount.next)) return null;
  if (/^(?:how|so|too)$/.test(pieces[at - 1]?.lower ?? '') || tellsAge(pieces, at)) return null;
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
  if (/^(?:an?|per|each|every)$/.test(word) && TIME_UNITS.has(pieces[amount.next + 1]?.lower ?? ''))
    return null;
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

/** "aged 8-10 years", "at the age of four months" */
function tellsAge(pieces: readonly Piece[], at: number): boolean {
  for (let place = at - 1; place >= at - 4; place -= 1) {
    const piece = pieces[place];
    if (!piece || pieces[place + 1]?.first) return false;
    if (/^(?:aged|ages?)$/.test(piece.lower)) return true;
    if (piece.kind !== 'number' && !/^(?:[-–]|to|and|of|about|between)$/.test(piece.lower))
      return false;
  }
  return false;
}

/** "the Seven Years' War": the unit has a capital too. */
function isNamedLength(pieces: readonly Piece[], at: number, next: number): boolean {
  return /^\p{Lu}/u.test(pieces[next - 1]?.form ?? '') && /^\p{Lu}/u.test(pieces[at]?.form ?? '');
}

function bare(at: number, amount: TimeAmount, grain: DateGrain): DateRead {
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
  const amount = readTimeAmount(pieces, at + 1);
  const unit = TIME_UNITS.get(pieces[at + 1]?.lower ?? '');
  if (amount) {
    // "the last five months of her life" end when she did
    const own = pieces[amount.next]?.lower === 'of';
    const previous = word === 'previous' || word === 'preceding';
    return newRead(at, amount.next, 'duration', GRAINS[amount.unit], {
      rule: { type: 'length', direction: previous || own ? null : direction },
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
