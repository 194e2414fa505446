// The days that a date can mean, from its rule, the article's date, its anchors and the tense around it.
import type { TimeUnit } from './calendar-words.ts';
import { fromDayNumber, isCivilDay, type Period, toDayNumber } from './civil-day.ts';
import type { DateReason } from './date-mention.ts';
import type { DateRead, Rule } from './date-read.ts';
import { dayPeriod, monthPeriod, partOf } from './periods.ts';
import { distance, named, shiftMonths, stepFrom, YEAR_LIMIT, yearOf } from './relative-period.ts';
import type { Tense } from './tense.ts';

/** `today`: day number of the article, null without one. `anchors`: dates to count from, at most a few. */
export type DateContext = {
  today: number | null;
  anchors: readonly Period[];
  tense: Tense | null;
  /** Something is planned or to come: "plans to train 5,000 over the next five years". */
  ahead: boolean;
  /** False where the text around speaks of other years, so that the article's date says nothing of it. */
  recent: boolean;
};

export type Resolved = { period: Period | null; reason: DateReason };

const unresolved = (reason: DateReason): Resolved => ({ period: null, reason });

/** The period with its part cut out, and why it is known or not. */
export function resolveDate(read: DateRead, context: DateContext): Resolved {
  const found = read.period
    ? {
        period: read.period,
        reason: read.ambiguous ? ('ambiguous' as const) : ('written' as const),
      }
    : read.rule
      ? resolveRule(read.rule, read, context)
      : unresolved('vague');
  if (!found.period) return found;
  const { today } = context;
  if (read.part === 'before-now' || read.part === 'after-now') {
    if (today === null || today < found.period.from || today > found.period.to) return found;
    const cut =
      read.part === 'before-now'
        ? { ...found.period, to: today }
        : { ...found.period, from: today };
    return { ...found, period: cut };
  }
  return { ...found, period: partOf(found.period, read.part) };
}

function resolveRule(rule: Rule, read: DateRead, context: DateContext): Resolved {
  const { today } = context;
  switch (rule.type) {
    case 'clock':
      return unresolved('clock-only');
    case 'event':
      return unresolved('event-anchor');
    case 'nowadays':
      return unresolved('vague');
    case 'yearless':
      return yearless(rule, context);
    case 'step':
      return fromAnchors(context, (anchor) => stepFrom(anchor, rule));
    case 'day-offset':
      return today === null ? unresolved('no-article-date') : known(dayPeriod(today + rule.days));
    case 'named':
      return today === null
        ? unresolved('no-article-date')
        : known(named(rule, today, context.tense));
    case 'distance': {
      const { count, unit } = rule;
      if (count === null) return unresolved('vague');
      if (rule.from === 'anchor')
        return fromAnchors(context, (anchor) => distance(anchor, count, unit));
      if (today === null) return unresolved('no-article-date');
      // "5,000 years ago" is no year
      if (!Number.isInteger(count)) return unresolved('vague');
      if (Math.abs(count) >= 1000 && count % 100 === 0) return unresolved('vague');
      const period = distance(dayPeriod(today), count, unit);
      return period ? known(period) : unresolved('out-of-range');
    }
    case 'length':
      if (rule.direction === null) return unresolved('length-only');
      if (!read.length) return unresolved('vague');
      return stretch(read.length, rule.direction, context);
  }
}

const known = (period: Period): Resolved => ({ period, reason: 'article-date' });

/** The one result of all anchors; many anchors that agree are one. */
function fromAnchors({ anchors }: DateContext, find: (anchor: Period) => Period | null): Resolved {
  const found = new Map<string, Period>();
  for (const anchor of anchors) {
    const period = find(anchor);
    if (!period) return unresolved('no-anchor');
    found.set(`${period.from} ${period.to}`, period);
  }
  const [only] = found.values();
  if (!only) return unresolved('no-anchor');
  return found.size === 1 ? { period: only, reason: 'anchor' } : unresolved('many-anchors');
}

/**
 * "over the next five years" runs from the article's day on. In a story of the past it runs from the story's own
 * day, which is known only where one date stands in the same or the previous sentence.
 */
function stretch(
  { count, unit }: { count: number; unit: TimeUnit },
  direction: -1 | 1,
  { today, anchors, ahead, recent }: DateContext,
): Resolved {
  const story = !recent || (direction === 1 && !ahead);
  const [anchor, second] = anchors;
  if (story && anchor && yearOf(anchor) === null) return unresolved('no-anchor');
  if (story && (!anchor || second)) return unresolved(second ? 'many-anchors' : 'no-anchor');
  const start = story ? anchor : today === null ? undefined : dayPeriod(today);
  if (!start) return unresolved('no-article-date');
  const shift = (day: number): number => {
    if (unit === 'year' || unit === 'decade' || unit === 'century' || unit === 'month') {
      const months = { year: 12, decade: 120, century: 1200, month: 1 }[unit];
      return shiftMonths(day, Math.round(months * count) * direction);
    }
    const days = { week: 7, day: 1, hour: 1 / 24, minute: 1 / 1440, second: 1 / 86_400 }[unit];
    return day + Math.ceil(count * days) * direction;
  };
  if (count > YEAR_LIMIT) return unresolved('out-of-range');
  const period =
    direction === 1
      ? { from: start.from, to: shift(start.to) }
      : { from: shift(start.from), to: start.to };
  if (Math.abs(fromDayNumber(direction === 1 ? period.to : period.from).year) > YEAR_LIMIT) {
    return unresolved('out-of-range');
  }
  return { period, reason: story ? 'anchor' : 'article-date' };
}

/** "on April 16", "in April": the year of the one anchor, else the article's, the last such day unless ahead. */
function yearless(rule: Rule & { type: 'yearless' }, context: DateContext): Resolved {
  const { today, anchors, tense, recent } = context;
  const inYear = (year: number): Period | null => {
    if (rule.day === null) return monthPeriod(year, rule.month);
    const civil = { year, month: rule.month, day: rule.day };
    if (!isCivilDay(civil)) return null;
    const from = toDayNumber(civil);
    return { from, to: from + ((rule.lastDay ?? rule.day) - rule.day) };
  };
  if (anchors.length > 0) {
    const found = fromAnchors(context, (anchor) => {
      const year = yearOf(anchor);
      return year === null ? null : inYear(year);
    });
    return found.period
      ? found
      : unresolved(found.reason === 'many-anchors' ? 'many-anchors' : 'no-year');
  }
  if (today === null || !recent) return unresolved('no-year');
  const { year } = fromDayNumber(today);
  const candidates = [year - 1, year, year + 1].flatMap((one) => inYear(one) ?? []);
  const ahead = candidates.find(({ to }) => to >= today);
  const past = candidates.filter(({ from }) => from <= today).at(-1);
  const period = tense === 'future' ? ahead : past;
  return period ? known(period) : unresolved('no-year');
}
