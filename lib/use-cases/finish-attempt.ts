// A student hands in, or the clock does it: the attempt closes and the joint sum takes it up, in one commit.
import type { AttemptView } from '#lib/core/attempt/attempt-view.ts';
import { countAttempt } from '#lib/core/attempt/count-attempt.ts';
import { finishAttempt } from '#lib/core/attempt/finish-attempt.ts';
import { saveAttempt } from '#lib/store/attempts.ts';
import type { Deps } from './deps.ts';
import {
  type AttemptAccess,
  type AttemptRefusal,
  type OpenedAttempt,
  openAttempt,
} from './open-attempt.ts';
import { viewOf } from './read-attempt.ts';
import { settleRaces } from './settle-races.ts';

export type FinishOutcome =
  | { type: 'finished'; view: AttemptView }
  | { type: 'conflict'; reason: 'finished' | 'operation-reused'; view: AttemptView }
  | AttemptRefusal;

export function finishStudentAttempt(
  deps: Deps,
  input: AttemptAccess & { operationId: string },
): Promise<FinishOutcome> {
  return settleRaces<FinishOutcome>(async () => {
    const opened = await openAttempt(deps, input);
    return opened.type === 'found' ? finishOpened(deps, opened, input.operationId) : opened;
  });
}

/** @returns null where the attempt changed since it was read. */
export async function finishOpened(
  deps: Deps,
  opened: OpenedAttempt,
  operationId: string,
): Promise<FinishOutcome | null> {
  const { settings, expiresAt } = opened.found.assignment;
  const outcome = finishAttempt(opened.attempt, {
    quiz: opened.quiz,
    settings,
    operationId,
    now: deps.clock.now(),
  });
  if (outcome.type === 'conflict') return { ...outcome, view: viewOf(deps, opened) };
  if (outcome.type === 'finished') {
    const { assignment } = opened.found;
    const counted = countAttempt(
      { assignment, quiz: opened.quiz },
      opened.attempt,
      outcome.attempt,
      outcome,
    );
    const saved = await saveAttempt(deps.kv, deps.ids.random(20), {
      ...counted,
      expected: opened.recordVersion,
      rows: outcome.rows,
      expiresAt: opened.found.recordVersion === null ? null : expiresAt,
    });
    if (!saved) return null;
  }
  return { type: 'finished', view: viewOf(deps, { ...opened, attempt: outcome.attempt }) };
}
