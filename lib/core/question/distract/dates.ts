// Wrong dates: as fine as the right one, on the scale of its time, with the right one at any place among them.
import { toDayNumber } from '#lib/core/language/dates/civil-day.ts';
import { pickAround } from './around-key.ts';
import type { Around, Distractor } from './candidates.ts';
import { type DateForm, type DateScale, readDateForm } from './date-form.ts';
import { foldWords, holds } from './keep-apart.ts';
import { readYearRange } from './year-range.ts';

export type DateSource = Around & {
  /** ISO day of the article. Near it dates lie close together, and none lies after it where the key does not. */
  today?: string | null;
};

/** Without an article's day, dates are taken as seen from here. */
const NOW = '2025-01-01';

/** Distances by how many years ago the key lies: up to `age` years, steps in units of the scale. */
const STEPS: Readonly<
  Record<Exclude<DateScale, 'weekday'>, readonly { age: number; steps: number[] }[]>
> = {
  day: [
    { age: 2, steps: [2, 3, 4, 6, 8, 11, 15, 19, 24] },
    { age: 60, steps: [7, 12, 18, 26, 35, 47, 61] },
    { age: Number.POSITIVE_INFINITY, steps: [11, 24, 40, 66, 97, 130, 171] },
  ],
  month: [
    { age: 2, steps: [1, 2, 3, 4, 5, 7] },
    { age: 60, steps: [2, 3, 5, 7, 10, 14, 19] },
    { age: Number.POSITIVE_INFINITY, steps: [4, 7, 11, 17, 26, 38] },
  ],
  season: [{ age: Number.POSITIVE_INFINITY, steps: [1, 2, 3, 5, 6] }],
  year: [
    { age: 4, steps: [1, 2, 3, 4, 5] },
    { age: 15, steps: [1, 2, 3, 4, 6, 7] },
    { age: 60, steps: [2, 3, 5, 7, 9, 12] },
    { age: 250, steps: [4, 7, 11, 15, 20, 28] },
    { age: 700, steps: [8, 15, 23, 36, 48, 61] },
    { age: 3000, steps: [18, 31, 47, 74, 102, 136] },
    { age: Number.POSITIVE_INFINITY, steps: [110, 230, 370, 540, 720, 950] },
  ],
  decade: [{ age: Number.POSITIVE_INFINITY, steps: [1, 2, 3, 4, 5] }],
  century: [
    { age: 2000, steps: [1, 2, 3, 4] },
    { age: Number.POSITIVE_INFINITY, steps: [1, 2, 3, 4, 5, 6] },
  ],
};

/**
 * Six at most, for "4 March 1871", "March 1871", "March", "1871", "the 1870s", "the 19th century", "summer 1871",
 * "Tuesday", "1939-1945" and the like, a preposition before it included; [] for what is none of these.
 */
export function dateDistractors(key: string, source: DateSource): Distractor[] {
  const form = readYearRange(key) ?? readDateForm(key);
  if (!form) return [];
  const bars = (source.avoid ?? []).map(foldWords);
  const open = (at: number): boolean => {
    const text = form.write(at);
    return text !== null && !bars.some((bar) => holds(bar, foldWords(text)));
  };
  const told = placesInArticle(form, key, source);
  const reach = reachOf(told, form);
  const isNear = (at: number): boolean => Math.abs(at - form.at) <= reach;
  const known = new Set(told.filter(isNear));
  const seed = `${source.seed}|${key}`;
  const picked =
    form.scale === 'weekday'
      ? pickAround(split([1, 2, 3, 4, 5, 6, 7].filter(open), form.at), seed, {
          preferred: (at) => known.has(at),
        })
      : pickAround(
          split(
            [...new Set([...known, ...near(form, source).filter(isNear)])].filter(open),
            form.at,
          ),
          seed,
          { preferred: (at) => known.has(at) },
        );
  if (picked.length < 3) return [];
  const widest = Math.max(...picked.map((at) => Math.abs(at - form.at)));
  return picked.flatMap((at): Distractor[] => {
    const text = form.write(at);
    if (text === null) return [];
    const params = { key };
    const closeness = 1 - (0.7 * Math.abs(at - form.at)) / (widest + 1);
    if (known.has(at))
      return [{ text, provenance: 'article', reason: { code: 'in-article', params }, closeness }];
    const code =
      form.year === null && form.scale !== 'day'
        ? 'other-of-set'
        : at < form.at
          ? 'too-early'
          : 'too-late';
    return [{ text, provenance: 'date-neighbour', reason: { code, params }, closeness }];
  });
}

/** Steps to both sides, up to the article's day. */
function near(form: DateForm, { today }: DateSource): number[] {
  const { at, year, placeOf } = form;
  const steps = stepsOf(form, today);
  const now = dayOf(today ?? NOW) ?? 0;
  const last = year !== null && at <= placeOf(now) ? placeOf(now) : Number.POSITIVE_INFINITY;
  return steps.flatMap((step) => [at - step, at + step]).filter((other) => other <= last);
}

function stepsOf({ scale, year }: DateForm, today: DateSource['today']): readonly number[] {
  if (scale === 'weekday') return [];
  const now = dayOf(today ?? NOW) ?? 0;
  const age = year === null ? 0 : Math.abs(Math.floor(now / 365.25) + 1970 - year);
  return STEPS[scale].find((row) => age <= row.age)?.steps ?? [];
}

/** Dates of the article of the same form, not so far off that they stand out. */
function placesInArticle(form: DateForm, key: string, { inArticle, today }: DateSource): number[] {
  const farthest = Math.max(0, ...stepsOf(form, today));
  // Years all far off would leave the right one by itself.
  const year = farthest > 0 ? 2 * farthest : 80;
  const reach = { day: 400, month: 60, season: 12, year, decade: 8, century: 6, weekday: 7 }[
    form.scale
  ];
  return (inArticle ?? []).flatMap((text) => {
    const other = readYearRange(text) ?? readDateForm(text);
    const alike =
      other !== null &&
      other.scale === form.scale &&
      (other.year === null) === (form.year === null) &&
      (readYearRange(text) === null) === (readYearRange(key) === null);
    // A range is known by its start alone; its length is the article's own.
    if (!alike || readYearRange(text) !== null) return [];
    return other.at !== form.at && Math.abs(other.at - form.at) <= reach ? [other.at] : [];
  });
}

const NEAR_YEARS = 10;

/**
 * How far a year may lie from the right one: 1802 beside 1764, 1765 and 1766 is crossed out unread. Twice the way to
 * the two nearest of the article, where it has two.
 */
function reachOf(known: readonly number[], { at, scale }: DateForm): number {
  const ways = known.map((other) => Math.abs(other - at)).sort((one, other) => one - other);
  const [first, second] = ways;
  return scale !== 'year' || first === undefined || second === undefined
    ? Number.POSITIVE_INFINITY
    : Math.max(NEAR_YEARS, 2 * (first + second));
}

function split(values: readonly number[], key: number): { below: number[]; above: number[] } {
  return {
    below: values.filter((value) => value < key),
    above: values.filter((value) => value > key),
  };
}

function dayOf(iso: string): number | null {
  const [, year, month, day] = /^(-?\d{4,})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  if (year === undefined) return null;
  return toDayNumber({ year: Number(year), month: Number(month), day: Number(day) });
}
