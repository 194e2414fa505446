// Days counted from other days: steps, distances, and the named days, months and seasons around one.
import type { TimeUnit } from './calendar-words.ts';
import {
  addMonths,
  daysInMonth,
  fromDayNumber,
  type Period,
  toDayNumber,
  weekdayOf,
} from './civil-day.ts';
import type { Rule } from './date-read.ts';
import {
  dayPeriod,
  monthPeriod,
  seasonPeriod,
  weekPeriod,
  yearPeriod,
  yearsPeriod,
} from './periods.ts';
import type { Tense } from './tense.ts';

/** Years farther from 0 than this are not told as days. */
export const YEAR_LIMIT = 9999;

/** The year that a period lies in, or null. */
export function yearOf({ from, to }: Period): number | null {
  const year = fromDayNumber(from).year;
  return fromDayNumber(to).year === year ? year : null;
}

function monthOf(period: Period): { year: number; month: number } | null {
  const [first, last] = [fromDayNumber(period.from), fromDayNumber(period.to)];
  return first.year === last.year && first.month === last.month ? first : null;
}

/** The year, month, day ... so many steps from the one that holds the anchor; null where the anchor is too wide. */
export function stepFrom(
  anchor: Period,
  { unit, step, season }: Rule & { type: 'step' },
): Period | null {
  const year = yearOf(anchor);
  if (season) return year === null ? null : seasonPeriod(year, season);
  if (unit === 'month') {
    const month = monthOf(anchor);
    if (!month) return null;
    const other = addMonths({ ...month, day: 1 }, step);
    return monthPeriod(other.year, other.month);
  }
  if (unit === 'decade' || unit === 'century') {
    const size = unit === 'decade' ? 10 : 100;
    const shift = unit === 'decade' ? 0 : 1;
    const of = (day: number) => Math.floor((fromDayNumber(day).year - shift) / size);
    const place = of(anchor.from);
    if (of(anchor.to) !== place) return null;
    return yearsPeriod((place + step) * size + shift, (place + step) * size + size - 1 + shift);
  }
  return distance(anchor, step, unit);
}

/** A distance from a period, as fine as the coarser of the two: 4 March 1871 and three years give 1874. */
export function distance(anchor: Period, count: number, unit: TimeUnit): Period | null {
  if (!Number.isInteger(count)) return null;
  const year = yearOf(anchor);
  if (unit === 'year' || unit === 'decade' || unit === 'century') {
    const years = count * { year: 1, decade: 10, century: 100 }[unit];
    if (year === null || Math.abs(year + years) > YEAR_LIMIT) return null;
    return yearPeriod(year + years);
  }
  if (Math.abs(count) > 5000) return null;
  if (unit === 'month') {
    const month = monthOf(anchor);
    if (!month) return null;
    const other = addMonths({ ...month, day: 1 }, count);
    return monthPeriod(other.year, other.month);
  }
  if (anchor.from !== anchor.to) return null;
  if (unit === 'week') return weekPeriod(anchor.from + count * 7);
  if (unit === 'day') return dayPeriod(anchor.from + count);
  return count < 0
    ? { from: anchor.from - 1, to: anchor.from }
    : { from: anchor.from, to: anchor.from + 1 };
}

/** The same day so many months on, or the month's last day where it has none such. */
export function shiftMonths(day: number, months: number): number {
  const civil = fromDayNumber(day);
  const other = addMonths(civil, months);
  return toDayNumber({ ...other, day: Math.min(civil.day, daysInMonth(other.year, other.month)) });
}

/** Which one is meant: `which` as written; bare, the last one (the day itself too) unless the sentence looks ahead. */
export function named(rule: Rule & { type: 'named' }, today: number, tense: Tense | null): Period {
  const { year, month } = fromDayNumber(today);
  const step = rule.which ?? 0;
  switch (rule.unit) {
    case 'weekday':
      return dayPeriod(weekday(rule.weekday ?? 1, rule.which, today, tense));
    case 'weekend': {
      const saturday = weekPeriod(today).from + 5 + 7 * step;
      return { from: saturday, to: saturday + 1 };
    }
    case 'monthname': {
      const target = rule.month ?? 1;
      const shift =
        step === -1 ? (target < month ? 0 : -1) : step === 1 ? (target > month ? 0 : 1) : 0;
      return monthPeriod(year + shift, target);
    }
    case 'season': {
      const season = rule.season ?? 'summer';
      if (step === 0) return winterSafe(year, season);
      const candidates = [-1, 0, 1].map((shift) => winterSafe(year + shift, season));
      const fits = candidates.filter(({ from, to }) => (step === -1 ? to < today : from > today));
      return (step === -1 ? fits.at(-1) : fits[0]) ?? winterSafe(year + step, season);
    }
    case 'month': {
      const other = addMonths({ year, month, day: 1 }, step);
      return monthPeriod(other.year, other.month);
    }
    case 'week':
      return weekPeriod(today + 7 * step);
    default:
      return (
        stepFrom(dayPeriod(today), { type: 'step', unit: rule.unit, step }) ?? dayPeriod(today)
      );
  }
}

/** "Last winter" from the article: December to February, not the two winters that a year touches. */
function winterSafe(year: number, season: 'spring' | 'summer' | 'autumn' | 'winter'): Period {
  if (season !== 'winter') return seasonPeriod(year, season);
  return { from: monthPeriod(year, 12).from, to: monthPeriod(year + 1, 2).to };
}

function weekday(
  target: number,
  which: -1 | 0 | 1 | null,
  today: number,
  tense: Tense | null,
): number {
  const back = (weekdayOf(today) - target + 7) % 7;
  if (which === 0) return weekPeriod(today).from + target - 1;
  if (which === -1) return today - (back || 7);
  const ahead = (7 - back) % 7;
  if (which === 1) return today + (ahead || 7);
  return tense === 'future' ? today + (ahead || 7) : today - back;
}
