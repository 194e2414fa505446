// A student marks a question to come back to, or takes the mark away.
import { flagQuestion } from '#lib/core/attempt/flag-question.ts';
import { saveAttempt } from '#lib/store/attempts.ts';
import type { Deps } from './deps.ts';
import { type AttemptAccess, type AttemptRefusal, openAttempt } from './open-attempt.ts';
import { settleRaces } from './settle-races.ts';

export type FlagOutcome =
  | { type: 'flagged' }
  | { type: 'unknown-question' }
  | { type: 'finished' }
  | AttemptRefusal;

/** Repeatable. Two store commands, one where nothing changes. */
export function flagStudentQuestion(
  deps: Deps,
  input: AttemptAccess & { questionId: string; flagged: boolean },
): Promise<FlagOutcome> {
  const { questionId, flagged } = input;
  return settleRaces<FlagOutcome>(async () => {
    const opened = await openAttempt(deps, input);
    if (opened.type !== 'found') return opened;
    const { settings, expiresAt } = opened.found.assignment;
    const now = deps.clock.now();
    const outcome = flagQuestion(opened.attempt, { settings, questionId, flagged, now });
    if (outcome.type === 'repeated') return { type: 'flagged' };
    if (outcome.type !== 'flagged') return outcome;
    const saved = await saveAttempt(deps.kv, deps.ids.random(20), {
      attempt: outcome.attempt,
      expected: opened.recordVersion,
      expiresAt: opened.found.recordVersion === null ? null : expiresAt,
    });
    return saved ? { type: 'flagged' } : null;
  });
}
