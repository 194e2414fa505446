// What one finished attempt adds to the times of its assignment: whole seconds, on steps that keep them few.
import type { Attempt } from './attempt.ts';
import { onTimeResponsesTo } from './stored-responses.ts';

/** Fields begin with it; neither a question's id nor the whole attempt does. */
export const TIME_MARK = '~';

/** Seconds under each bound lie on steps of so many; what is longer counts as the last bound. */
const STEPS = [
  { under: 30, step: 1 },
  { under: 120, step: 5 },
  { under: 900, step: 30 },
  { under: 7200, step: 300 },
] as const;
const LONGEST = 7200;

/**
 * One cell `~<questionId>|<seconds>` for each question with a first response on time: the seconds since
 * the response before it, or since the start, by the server's clock; and `~*|<seconds>` from start to
 * finish. At most 96 different fields a question. A response that was replaced counts when it was last given.
 */
export function timeCells(
  attempt: Pick<Attempt, 'responses' | 'startedAt' | 'finishedAt'>,
  questionIds: readonly string[],
): Record<string, number> {
  const given = questionIds
    .flatMap((id) =>
      onTimeResponsesTo(attempt, id).map(({ at, try: number }) => ({ id, at, number })),
    )
    .sort((a, b) => a.at - b.at);
  const cells: Record<string, number> = {};
  let before = attempt.startedAt;
  for (const { id, at, number } of given) {
    if (number === 1) cells[`${TIME_MARK}${id}|${stepSeconds(at - before)}`] = 1;
    before = at;
  }
  if (attempt.finishedAt !== null) {
    cells[`${TIME_MARK}*|${stepSeconds(attempt.finishedAt - attempt.startedAt)}`] = 1;
  }
  return cells;
}

/** Milliseconds to whole seconds on the nearest step: 0, 1 .. 30, 35 .. 120, 150 .. 900, 1200 .. 7200. */
export function stepSeconds(ms: number): number {
  const seconds = Math.min(LONGEST, Math.max(0, ms / 1000));
  const step = STEPS.find(({ under }) => seconds < under)?.step ?? LONGEST;
  return Math.round(seconds / step) * step;
}
