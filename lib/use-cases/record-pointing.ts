// The sentence a student points at: read the attempt, decide, write it back. No sum moves before the finish.
import type { AttemptView, QuestionState } from '#lib/core/attempt/attempt-view.ts';
import {
  type PointingSubmission,
  type RecordedPointing,
  recordPointing,
} from '#lib/core/attempt/record-pointing.ts';
import { saveAttempt } from '#lib/store/attempts.ts';
import type { Deps } from './deps.ts';
import { type AttemptAccess, type AttemptRefusal, openAttempt } from './open-attempt.ts';
import { viewOf } from './read-attempt.ts';
import { settleRaces } from './settle-races.ts';

export type PointingOutcome =
  | { type: 'recorded'; state: QuestionState }
  /** The view is the true state. */
  | (Extract<RecordedPointing, { type: 'conflict' }> & { view: AttemptView })
  | Extract<RecordedPointing, { type: 'unknown-question' | 'invalid' }>
  | AttemptRefusal;

/** Two store commands where nobody else writes the attempt. */
export async function recordSentence(
  deps: Deps,
  input: AttemptAccess & { questionId: string; submission: PointingSubmission },
): Promise<PointingOutcome> {
  const { questionId, submission } = input;
  return settleRaces<PointingOutcome>(async () => {
    const opened = await openAttempt(deps, input);
    if (opened.type !== 'found') return opened;
    const outcome = recordPointing(opened.attempt, {
      quiz: opened.quiz,
      settings: opened.found.assignment.settings,
      questionId,
      submission,
      now: deps.clock.now(),
    });
    switch (outcome.type) {
      case 'recorded':
      case 'repeated': {
        const { attempt } = outcome;
        const saved =
          outcome.type === 'repeated' ||
          (await saveAttempt(deps.kv, deps.ids.random(20), {
            attempt,
            expected: opened.recordVersion,
            expiresAt: null,
          }));
        if (!saved) return null;
        const { questions } = viewOf(deps, { ...opened, attempt });
        const state = questions.find(({ question }) => question.id === questionId);
        return state ? { type: 'recorded', state } : { type: 'unknown-question' };
      }
      case 'conflict':
        return { ...outcome, view: viewOf(deps, opened) };
      case 'unknown-question':
      case 'invalid':
        return outcome;
    }
  });
}
