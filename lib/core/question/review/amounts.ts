// What a short text is worth: an amount with its unit, or the days that a date covers.

import type { DateGrain } from '#lib/core/language/dates/date-mention.ts';
import { findDates } from '#lib/core/language/dates/find-dates.ts';
import { findNumbers } from '#lib/core/language/numbers/find-numbers.ts';
import type { NumberMention } from '#lib/core/language/numbers/number-mention.ts';
import { splitTokens } from '#lib/core/language/split-tokens.ts';
import { remember } from './remember.ts';

/** low..high is what it covers: "10 to 20", "more than 40" (to infinity), "5,000" (both ends). */
export type Amount = {
  low: number;
  high: number;
  value: number;
  unit: string | null;
  /** The text is the number alone, or with its unit and "about". */
  whole: boolean;
  role: NumberMention['role'];
};

export type Span = { grain: DateGrain; earliest: string | null; latest: string | null };

const SHORT = 300;

/** Longest stretch that is read for amounts: sentences are shorter. */
const READ_MAX = 4000;

/** Every amount of an option or a quote, as far as it is read. */
export const amountsOf = (text: string): readonly Amount[] => readAmounts(text.slice(0, READ_MAX));

const readAmounts = remember((text): readonly Amount[] =>
  findNumbers(text, splitTokens(text, 0, text.length)).map((mention) => ({
    ...bounds(mention),
    value: mention.value,
    unit: mention.unit?.name ?? null,
    whole: /^\W*$/.test(text.slice(0, mention.whole.start) + text.slice(mention.whole.end)),
    role: mention.role,
  })),
);

const NUMBER_WORD =
  /\d|\b(?:\p{Ll}*(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|teen|ty|hundred|thousand|million|billion|half|dozen))\b/iu;

/** The amount that the text is, or null. */
export function amountOf(text: string): Amount | null {
  if (text.length > SHORT || !NUMBER_WORD.test(text)) return null;
  const [amount, more] = amountsOf(text);
  return amount && !more ? amount : null;
}

function bounds({ value, high, qualifier }: NumberMention): { low: number; high: number } {
  const top = high ?? value;
  switch (qualifier?.direction) {
    case 'more':
    case 'at-least':
      return { low: value, high: Number.POSITIVE_INFINITY };
    case 'less':
    case 'at-most':
      return { low: Number.NEGATIVE_INFINITY, high: top };
    default:
      return { low: value, high: top };
  }
}

const TIME = /^(?:in|on|by|at|around|about|during|early|late|mid|the|since|until|c\.)?\s*$/i;

/** The date that the text is, with "in" or "on" before it, or null. */
export const dateOf = remember(readDate);

function readDate(text: string): Span | null {
  if (text.length > 60 || !/\d|[A-Z]/.test(text)) return null;
  const [date, more] = findDates(text, splitTokens(text, 0, text.length), undefined);
  if (!date || more || date.kind === 'duration' || date.kind === 'relative') return null;
  const around = [text.slice(0, date.start), text.slice(date.end)];
  if (!around.every((rest) => TIME.test(rest.replace(/[.,]/g, '').trim()))) return null;
  return { grain: date.grain, earliest: date.earliest, latest: date.latest };
}

/** Do both cover one amount: "15" and "10 to 20"? Units must not differ. */
export function overlap(one: Amount, other: Amount): boolean {
  if (one.unit !== null && other.unit !== null && one.unit !== other.unit) return false;
  return one.low <= other.high && other.low <= one.high;
}

/** "1905" and "June 1905"; dates without a year only where they are the same. */
export function datesOverlap(one: Span, other: Span): boolean {
  if (!one.earliest || !one.latest || !other.earliest || !other.latest) return false;
  const [a, b] = [dayNumber(one.earliest), dayNumber(one.latest)];
  return a <= dayNumber(other.latest) && dayNumber(other.earliest) <= b;
}

/** "-0195-01-01" sorts before "0001-..": years are compared as numbers. */
export function dayNumber(day: string): number {
  const [, year = '0', month = '1', date = '1'] = /^(-?\d+)-(\d+)-(\d+)/.exec(day) ?? [];
  return Number(year) * 400 + Number(month) * 31 + Number(date);
}
