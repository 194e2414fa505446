// The end of an attempt: by its student, or by the clock.
import type { AssignmentSettings } from '#lib/core/assignment/assignment.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import type { Attempt } from './attempt.ts';
import { attemptEnd, currentStatus } from './current-status.ts';
import { type JointCells, jointCells } from './joint-cells.ts';
import type { LiveDelta } from './live-delta.ts';
import { liveRowDelta, withLiveRow } from './live-row.ts';
import { earlierOperation } from './stored-responses.ts';

export type FinishedAttempt =
  /** `joint`, `rows`: to be added to the joint sum and the live rows in the same commit. */
  | { type: 'finished'; attempt: Attempt; joint: JointCells; rows: LiveDelta }
  /** The same operation finished it before. */
  | { type: 'repeated'; attempt: Attempt }
  /** `finished`: another operation did, in another tab or by the clock. */
  | { type: 'conflict'; reason: 'operation-reused' | 'finished' };

/**
 * Past its end and the grace it is `overdue`, and finished at its end whenever that is noticed.
 * @param context.now Unix ms, the server's clock
 */
export function finishAttempt(
  attempt: Attempt,
  context: { quiz: QuizVersion; settings: AssignmentSettings; operationId: string; now: number },
): FinishedAttempt {
  const { quiz, settings, operationId, now } = context;
  if (operationId === attempt.finishOperationId) return { type: 'repeated', attempt };
  if (earlierOperation(attempt, operationId) !== null) {
    return { type: 'conflict', reason: 'operation-reused' };
  }
  if (attempt.status !== 'open') return { type: 'conflict', reason: 'finished' };
  const status = currentStatus(attempt, settings, now) === 'overdue' ? 'overdue' : 'finished';
  const end = attemptEnd(attempt, settings);
  const finishedAt = end === null ? now : Math.max(attempt.startedAt, Math.min(now, end));
  const finished = withLiveRow(
    { ...attempt, status, finishedAt, finishOperationId: operationId, timesCounted: true },
    { quiz, settings, questionId: null, now: finishedAt },
  );
  const rows = liveRowDelta(attempt, finished);
  return { type: 'finished', attempt: finished, joint: jointCells(finished, quiz), rows };
}
