// Days and months: "4 March 1871", "March 4", "4/3/1871", "March of 1871", "in April".

import type { Piece } from '#lib/core/language/numbers/split-pieces.ts';
import { MONTHS, WEEKDAYS } from './calendar-words.ts';
import { isCivilDay, toDayNumber } from './civil-day.ts';
import { type DateRead, newRead } from './date-read.ts';
import { monthPeriod } from './periods.ts';
import { readYear } from './read-year.ts';

type DayRead = { day: number; last: number | null; next: number };

/** A month name with its capital: "March", "Sept."; "may" is none. */
function monthAt(pieces: readonly Piece[], at: number): { month: number; next: number } | null {
  const piece = pieces[at];
  const month = MONTHS.get(piece?.lower ?? '');
  if (month === undefined || !/^\p{Lu}/u.test(piece?.form ?? '')) return null;
  const short =
    (piece?.form.length ?? 0) <= 4 &&
    pieces[at + 1]?.form === '.' &&
    pieces[at + 1]?.glued &&
    !pieces[at + 2]?.first;
  return { month, next: at + (short && pieces[at + 2]?.kind === 'number' ? 2 : 1) };
}

/** "4", "4th", "4-8", "4 to 8", "4 and 5" */
function dayAt(pieces: readonly Piece[], at: number): DayRead | null {
  const first = singleDay(pieces, at);
  if (!first) return null;
  const link = pieces[first.next];
  if (!link || link.first || !/^(?:[-–—]|to|and)$/.test(link.lower)) return first;
  const second = singleDay(pieces, first.next + 1);
  return second && second.day > first.day
    ? { day: first.day, last: second.day, next: second.next }
    : first;
}

function singleDay(pieces: readonly Piece[], at: number): DayRead | null {
  const [piece, suffix] = [pieces[at], pieces[at + 1]];
  if (piece?.kind !== 'number' || !/^(?:0?[1-9]|[12]\d|3[01])$/.test(piece.form)) return null;
  const ordinal = suffix?.glued && /^(?:st|nd|rd|th)$/.test(suffix.lower);
  if (suffix?.glued && !ordinal && /^(?:[%:/]|\p{L})/u.test(suffix.form)) return null;
  return { day: Number(piece.form), last: null, next: at + (ordinal ? 2 : 1) };
}

/** The year behind a day or month: "1871", ", 1871", "of 1871"; `loose` allows no comma. */
export function yearBehind(
  pieces: readonly Piece[],
  at: number,
  of: boolean,
): { year: number; next: number } | null {
  const link = pieces[at];
  if (!link || link.first) return null;
  const skip = link.form === ',' || (of && /^(?:of|in)$/.test(link.lower)) ? 1 : 0;
  if (pieces[at + skip]?.first) return null;
  return readYear(pieces, at + skip);
}

/** "30 September 420)": three digits are a year where the phrase ends with them. */
function earlyYear(pieces: readonly Piece[], at: number): { year: number; next: number } | null {
  const [piece, after] = [pieces[at], pieces[at + 1]];
  if (piece?.kind !== 'number' || piece.first || piece.glued || !/^[1-9]\d\d$/.test(piece.form))
    return null;
  const ends = !after || after.first || /^[).,;]$/.test(after.form);
  return ends ? { year: Number(piece.form), next: at + 1 } : null;
}

function dated(
  at: number,
  next: number,
  year: { year: number; next: number } | null,
  month: number,
  { day, last }: { day: number; last: number | null },
): DateRead | null {
  const civil = { year: year?.year ?? 2000, month, day: last ?? day };
  if (!isCivilDay(civil)) return null;
  const kind = last === null ? 'day' : 'range';
  if (!year) {
    const rule = { type: 'yearless', month, day, lastDay: last } as const;
    return newRead(at, next, kind, 'day', { rule, civil: { month, day } });
  }
  const period = { from: toDayNumber({ ...civil, day }), to: toDayNumber(civil) };
  return newRead(at, year.next, kind, 'day', { period, civil: { ...civil, day } });
}

/** "4 March 1871", "March 4, 1871", "Tuesday 8th April, 2014", "the 4th of July", "4/3/1871", "1871-03-04". */
export function readDay(pieces: readonly Piece[], at: number): DateRead | null {
  if (WEEKDAYS.has(pieces[at]?.lower ?? '') && /^\p{Lu}/u.test(pieces[at]?.form ?? '')) {
    let inner = at + 1;
    if (/^[.,]$/.test(pieces[inner]?.form ?? '')) inner += 1;
    if (pieces[inner]?.lower === 'the') inner += 1;
    if (pieces[inner]?.first) return null;
    const read = readDay(pieces, inner);
    return read && read.from === inner ? { ...read, from: at } : null;
  }
  const numeric = readNumericDay(pieces, at);
  if (numeric) return numeric;
  const month = monthAt(pieces, at);
  if (month) {
    const the = pieces[month.next]?.lower === 'the' ? 1 : 0;
    const day = pieces[month.next]?.first ? null : dayAt(pieces, month.next + the);
    if (!day || (isFollowedByMonth(pieces, day.next) && day.last === null)) return null;
    const year = yearBehind(pieces, day.next, false) ?? earlyYear(pieces, day.next);
    return dated(at, day.next, year, month.month, day);
  }
  const day = dayAt(pieces, at);
  if (!day) return null;
  const of = pieces[day.next]?.lower === 'of' ? 1 : 0;
  const behind = pieces[day.next]?.first ? null : monthAt(pieces, day.next + of);
  return behind
    ? dated(
        at,
        behind.next,
        yearBehind(pieces, behind.next, true) ?? earlyYear(pieces, behind.next),
        behind.month,
        day,
      )
    : null;
}

function isFollowedByMonth(pieces: readonly Piece[], at: number): boolean {
  return monthAt(pieces, at) !== null && !pieces[at]?.first;
}

/** "4/3/1871" may be March or April; "25/3/1871", "4.3.1871" and "1871-03-04" may not. */
function readNumericDay(pieces: readonly Piece[], at: number): DateRead | null {
  const piece = pieces[at];
  if (piece?.kind !== 'number' || (piece.glued && /^[-–/.\d]$/.test(pieces[at - 1]?.form ?? '')))
    return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(piece.form);
  if (dotted)
    return civilRead(at, at + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), false);
  const [mark, second, mark2, third] = pieces.slice(at + 1, at + 5);
  if (!mark?.glued || !second?.glued || !mark2?.glued || !third?.glued || mark.form !== mark2.form)
    return null;
  if (
    second.kind !== 'number' ||
    third.kind !== 'number' ||
    (pieces[at + 5]?.glued && /^[-/\d]$/.test(pieces[at + 5]?.form ?? ''))
  )
    return null;
  const [one, two, three] = [Number(piece.form), Number(second.form), Number(third.form)];
  if (
    /^\d{4}$/.test(piece.form) &&
    /^\d\d?$/.test(second.form) &&
    /^\d\d?$/.test(third.form) &&
    /^[-/]$/.test(mark.form)
  ) {
    return civilRead(at, at + 5, one, two, three, false);
  }
  if (
    mark.form !== '/' ||
    !/^\d{4}$/.test(third.form) ||
    !/^\d\d?$/.test(piece.form) ||
    !/^\d\d?$/.test(second.form)
  )
    return null;
  if (two > 12) return civilRead(at, at + 5, three, one, two, false);
  return civilRead(at, at + 5, three, two, one, one <= 12 && one !== two);
}

function civilRead(
  at: number,
  next: number,
  year: number,
  month: number,
  day: number,
  ambiguous: boolean,
): DateRead | null {
  const civil = { year, month, day };
  if (!isCivilDay(civil)) return null;
  const [one, other] = [
    toDayNumber(civil),
    ambiguous ? toDayNumber({ year, month: day, day: month }) : toDayNumber(civil),
  ];
  const period = { from: Math.min(one, other), to: Math.max(one, other) };
  return newRead(at, next, 'day', 'day', { period, ambiguous, civil });
}

const BEFORE_MONTH =
  /^(?:in|of|since|until|till|by|early|late|mid|from|to|between|during|through|before|after|and|or|on|for|around|about|every|beginning|end)$/;

/** "March 1871", "March of 1871", "in April", "between March and May". A bare month wants a word before it. */
export function readMonth(pieces: readonly Piece[], at: number): DateRead | null {
  const month = monthAt(pieces, at);
  if (!month) return null;
  const year = yearBehind(pieces, month.next, true);
  if (year) {
    return newRead(at, year.next, 'month', 'month', {
      period: monthPeriod(year.year, month.month),
      civil: { year: year.year, month: month.month },
    });
  }
  const before = pieces[at - 1];
  const glued = before?.form === '-' && /^(?:mid|early|late)$/.test(pieces[at - 2]?.lower ?? '');
  const dash = before?.form === '–';
  if (pieces[at]?.first || !before || !(BEFORE_MONTH.test(before.lower) || glued || dash))
    return null;
  // "to May" may be a woman, "of March" a town; a month is not followed by a capital
  const after = pieces[at + 1];
  if (
    /^(?:may|march|april|june|august)$/.test(pieces[at]?.lower ?? '') &&
    (/^(?:to|by|for|and|or|after|before|about|on)$/.test(before.lower) ||
      (after?.kind === 'word' && !after.first && /^\p{Lu}/u.test(after.form)))
  ) {
    if (
      !(before.lower === 'and' || before.lower === 'to') ||
      !MONTHS.has(pieces[at - 2]?.lower ?? '')
    )
      return null;
  }
  const rule = { type: 'yearless', month: month.month, day: null, lastDay: null } as const;
  return newRead(at, month.next, 'month', 'month', { rule, civil: { month: month.month } });
}
