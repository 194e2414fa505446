// The time that is left, in the parts a student is shown, and the moments at which something is said of it.

const MINUTE_MS = 60_000;
/** Below this the seconds are told too. */
const SECONDS_BELOW_MS = 2 * MINUTE_MS;
/** Minutes before the end at which it is said, and only while at least as much has passed. */
export const TIME_MARKS = [10, 5, 1] as const;
export type TimeMark = (typeof TIME_MARKS)[number];

/** `minutes` are begun ones, unless `seconds` are told: then they are full ones. Never negative. */
export type ShownTime = { minutes: number; seconds: number | null };

/** @param leftMs negative counts as 0 */
export function shownTime(leftMs: number): ShownTime {
  const left = Math.max(0, leftMs);
  if (left >= SECONDS_BELOW_MS) return { minutes: Math.ceil(left / MINUTE_MS), seconds: null };
  const seconds = Math.ceil(left / 1000);
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
}

/**
 * The mark that was reached between two looks at the clock, the last of several; null: none.
 * @param totalMs from the start of the attempt to its end
 */
export function reachedMark(totalMs: number, beforeMs: number, leftMs: number): TimeMark | null {
  const reached = TIME_MARKS.filter((minutes) => {
    const mark = minutes * MINUTE_MS;
    return mark * 2 <= totalMs && beforeMs > mark && leftMs <= mark && leftMs > 0;
  });
  return reached.at(-1) ?? null;
}
