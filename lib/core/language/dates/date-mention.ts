// A date, time or length of time as an article writes it, and the days it can mean.

export type DateKind =
  | 'day'
  | 'month'
  | 'year'
  | 'decade'
  | 'century'
  | 'season'
  | 'time'
  | 'duration'
  | 'range'
  | 'relative';

/** How finely it is told. */
export type DateGrain =
  | 'time'
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/**
 * Why it is resolved: `written` in full, from the `article-date`, from an `anchor` (another date of this or the
 * previous sentence). Or why not: no article date, no anchor or more than one, an event as anchor ("six years
 * before she was born"), two readings ("4/3/1871"), no year to a day, a vague amount ("several years ago"), a
 * length and no point, a clock time without a day, farther than the calendar goes.
 */
export type DateReason =
  | 'written'
  | 'article-date'
  | 'anchor'
  | 'no-article-date'
  | 'no-anchor'
  | 'many-anchors'
  | 'event-anchor'
  | 'ambiguous'
  | 'no-year'
  | 'vague'
  | 'length-only'
  | 'clock-only'
  | 'out-of-range';

/** `text.slice(start, end)` is the mention without its preposition: "4 March 1871", "two years ago". */
export type DateMention = {
  start: number;
  end: number;
  kind: DateKind;
  grain: DateGrain;
  /**
   * First and last day it can mean, proleptic ISO: "1871-03-04". BC years are astronomical: 196 BC is "-0195",
   * 1 BC "0000". Dates are taken as written, with no change from Julian to Gregorian. Both readings of
   * an ambiguous date lie inside. Null where not known.
   */
  earliest: string | null;
  latest: string | null;
  /** earliest and latest hold. */
  resolved: boolean;
  reason: DateReason;
  /** "about 1450", "early 2012": the ends are soft. */
  approximate: boolean;
  /** "17:00" for a clock time, else null. */
  clock: string | null;
  /** "two years": 2 and year, for durations and distances; else null. */
  length: { count: number; unit: DateGrain | 'hour' | 'minute' | 'second' } | null;
};
