// What the date readers hand to the resolver: pieces, and either days or a rule to find them.

import type { TimeUnit } from './calendar-words.ts';
import type { CivilDay, Period } from './civil-day.ts';
import type { DateGrain, DateKind } from './date-mention.ts';
import type { Part, Season } from './periods.ts';

/** A rule that finds the days from the article's date or from an anchor. */
export type Rule =
  /** "4 March", "in April", "Christmas Day": a day or month without its year. */
  | { type: 'yearless'; month: number; day: number | null; lastDay: number | null }
  /** "last April", "next summer", "this year", "on Tuesday": which = -1 last, 0 this, 1 next, null bare. */
  | {
      type: 'named';
      which: -1 | 0 | 1 | null;
      unit: 'weekday' | 'monthname' | 'season' | 'weekend' | TimeUnit;
      weekday?: number;
      month?: number;
      season?: Season;
    }
  /** "today" 0, "yesterday" -1. */
  | { type: 'day-offset'; days: number }
  /** "Today, the exchange is ...": now, not that day. */
  | { type: 'nowadays' }
  /** "two years ago" (article), "three years later" (anchor); count null for "several". */
  | { type: 'distance'; from: 'article' | 'anchor'; count: number | null; unit: TimeUnit }
  /** "six years before she was born" */
  | { type: 'event' }
  /** "that year", "the following year": step 0, 1, -1 from the anchor. */
  | { type: 'step'; unit: TimeUnit; step: -1 | 0 | 1; season?: Season }
  /** "over the next five years": 1, "the past two weeks": -1; null for a bare length. */
  | { type: 'length'; direction: -1 | 1 | null }
  | { type: 'clock' };

/** Pieces [from, next). One of `period` and `rule` is null. */
export type DateRead = {
  from: number;
  next: number;
  kind: DateKind;
  grain: DateGrain;
  period: Period | null;
  rule: Rule | null;
  /** Which part of it: "early", "the second quarter of". */
  part: Part | 'before-now' | 'after-now';
  approximate: boolean;
  ambiguous: boolean;
  clock: string | null;
  length: { count: number; unit: TimeUnit } | null;
  /** Parts as written, where a range may share them. */
  civil: Partial<CivilDay> | null;
};

/** A read with nothing but its place and kind. */
export function newRead(
  from: number,
  next: number,
  kind: DateKind,
  grain: DateGrain,
  more: Partial<DateRead> = {},
): DateRead {
  return {
    from,
    next,
    kind,
    grain,
    period: null,
    rule: null,
    part: 'whole',
    approximate: false,
    ambiguous: false,
    clock: null,
    length: null,
    civil: null,
    ...more,
  };
}
