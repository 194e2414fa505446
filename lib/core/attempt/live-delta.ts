// The live sum of an assignment: counts by question at the first try of first runs. Read by progress/live-counts.ts.
import type { Attempt } from './attempt.ts';

export type LiveDelta = Record<string, number>;

export const liveField = (questionId: string, count: 'responded' | 'right'): string =>
  `${questionId}:${count}`;

/** The question whose responses a field counts; null: it counts something else. */
export const questionOf = (field: string): string | null =>
  /^(.+):responded$/s.exec(field)?.[1] ?? null;

/** Counts attempts that began; no question id has a star. */
export const STARTED_FIELD = '*:started';

/** To add when an attempt is stored for the first time (and to take back when it is deleted). */
export function startedDelta(attempt: Pick<Attempt, 'run'>): LiveDelta {
  return attempt.run === 1 ? { [STARTED_FIELD]: 1 } : {};
}

/**
 * The change from one first-try response to the next; only fields that change.
 * @param before right or not of the response that is replaced; null: there was none
 */
export function responseDelta(
  questionId: string,
  before: boolean | null,
  right: boolean,
): LiveDelta {
  const rightChange = Number(right) - Number(before ?? false);
  return {
    ...(before === null ? { [liveField(questionId, 'responded')]: 1 } : {}),
    ...(rightChange === 0 ? {} : { [liveField(questionId, 'right')]: rightChange }),
  };
}
