// All dates of a text as reads over pieces, left to right, none inside another.
import type { Piece } from '#lib/core/language/numbers/split-pieces.ts';
import { isCivilDay, type Period, toDayNumber } from './civil-day.ts';
import { type DateRead, newRead } from './date-read.ts';
import { mayBeginDate } from './may-begin-date.ts';
import { monthPeriod, partOf } from './periods.ts';
import { readClock } from './read-clock.ts';
import { readDay, readMonth } from './read-day.ts';
import { readCentury, readDecade } from './read-decade.ts';
import { readLength } from './read-length.ts';
import { readModifier } from './read-modifier.ts';
import { readNamed } from './read-named.ts';
import { readFeast, readSeason } from './read-season.ts';
import { readYears } from './read-year.ts';

const MAX_MODIFIERS = 2;

/** Dates, times and lengths, in order of place. */
export function readDates(pieces: readonly Piece[]): DateRead[] {
  const reads: DateRead[] = [];
  let at = 0;
  while (at < pieces.length) {
    const piece = pieces[at];
    const read = piece && mayBeginDate(piece) ? readOne(pieces, at) : null;
    if (read && read.next > at) reads.push(read);
    at = read && read.next > at ? read.next : at + 1;
  }
  return reads;
}

function readOne(pieces: readonly Piece[], at: number): DateRead | null {
  const modified = readModified(pieces, at);
  if (modified) return joinRange(pieces, modified);
  const point = readPoint(pieces, at);
  if (point) return joinRange(pieces, point);
  return readNamed(pieces, at) ?? readClock(pieces, at) ?? readLength(pieces, at);
}

function readPoint(pieces: readonly Piece[], at: number): DateRead | null {
  return (
    readDay(pieces, at) ??
    readFeast(pieces, at) ??
    readCentury(pieces, at) ??
    readDecade(pieces, at) ??
    readMonth(pieces, at) ??
    readSeason(pieces, at) ??
    readYears(pieces, at)
  );
}

/** "early 2012", "the beginning of May 2014", "the first half of the 19th century", "later this month". */
function readModified(pieces: readonly Piece[], at: number, depth = 0): DateRead | null {
  const modifier = readModifier(pieces, at);
  if (!modifier || pieces[modifier.next]?.first) return null;
  const inner =
    (depth < MAX_MODIFIERS ? readModified(pieces, modifier.next, depth + 1) : null) ??
    readPoint(pieces, modifier.next) ??
    readNamed(pieces, modifier.next);
  if (inner?.part !== 'whole' || inner.from !== modifier.next) return null;
  if (
    inner.grain === 'day' &&
    modifier.part !== 'whole' &&
    inner.kind !== 'range' &&
    !/^(?:before|after)-now$/.test(String(modifier.part))
  ) {
    return /^(?:early|late)$/.test(String(modifier.part)) ? { ...inner, from: at } : null;
  }
  const soft = !/^(?:whole|before-now|after-now)$/.test(String(modifier.part));
  return { ...inner, from: at, part: modifier.part, approximate: inner.approximate || soft };
}

/** "4 March to 8 May 1871", "April 1914 - June 1915", "between late 1961 and early 1962". */
function joinRange(pieces: readonly Piece[], first: DateRead): DateRead {
  const link = pieces[first.next];
  if (
    !link ||
    link.first ||
    first.kind === 'range' ||
    (first.grain === 'year' && first.part === 'whole' && link.form !== '–')
  )
    return first;
  const before = `${pieces[first.from - 2]?.lower ?? ''} ${pieces[first.from - 1]?.lower ?? ''}`;
  const between = /\bbetween\b/.test(before);
  if (
    !(
      /^[-–—]$/.test(link.form) ||
      /^(?:to|until|till|through)$/.test(link.lower) ||
      (between && link.lower === 'and')
    )
  )
    return first;
  const start = pieces[first.next + 1]?.lower === 'the' ? first.next + 2 : first.next + 1;
  if (pieces[start]?.first) return first;
  const last = readModified(pieces, start) ?? readPoint(pieces, start);
  if (!last?.period || last.kind === 'range' || last.ambiguous || first.ambiguous) return first;
  const period = first.period ?? withYear(first, last.civil?.year);
  if (!period || period.from > last.period.from) return first;
  return newRead(
    first.from,
    last.next,
    'range',
    first.grain === last.grain ? first.grain : last.grain,
    {
      period: { from: cut(period, first).from, to: cut(last.period, last).to },
      approximate: first.approximate || last.approximate,
    },
  );
}

/** The early, middle or late part that is meant. */
function cut(period: Period, { part }: DateRead): Period {
  return part === 'before-now' || part === 'after-now' ? period : partOf(period, part);
}

/** The days of "4 March" or "March" in the year that stands only behind. */
function withYear({ civil }: DateRead, year: number | undefined) {
  if (year === undefined || civil?.month === undefined) return null;
  const { month, day } = civil;
  if (day === undefined) return monthPeriod(year, month);
  if (!isCivilDay({ year, month, day })) return null;
  const number = toDayNumber({ year, month, day });
  return { from: number, to: number };
}
