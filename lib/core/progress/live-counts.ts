// Reading the live sum of an assignment (attempt/live-delta.ts): the class view while students work.
import { liveField, questionOf, STARTED_FIELD } from '#lib/core/attempt/live-delta.ts';

export type LiveCounts = {
  /** First runs that began. */
  started: number;
  /** In the order asked for: first runs that responded, and were fully right at the first try. */
  questions: { questionId: string; responded: number; right: number }[];
};

/** As liveCounts, of the questions that have a response, in the order of their ids. */
export function readLiveCounts(counters: Readonly<Record<string, number>>): LiveCounts {
  const ids = Object.keys(counters).flatMap((field) => questionOf(field) ?? []);
  return liveCounts(counters, ids.sort());
}

/** A field that is missing counts 0. */
export function liveCounts(
  counters: Readonly<Record<string, number>>,
  questionIds: readonly string[],
): LiveCounts {
  const read = (field: string) => counters[field] ?? 0;
  return {
    started: read(STARTED_FIELD),
    questions: questionIds.map((questionId) => ({
      questionId,
      responded: read(liveField(questionId, 'responded')),
      right: read(liveField(questionId, 'right')),
    })),
  };
}
