// A student's response to one question: read the attempt, decide, write it back with the live sum.
import type { AttemptView, QuestionState } from '#lib/core/attempt/attempt-view.ts';
import { countAttempt } from '#lib/core/attempt/count-attempt.ts';
import { recordResponse, type Submission } from '#lib/core/attempt/record-response.ts';
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

export type RecordInput = AttemptAccess & { questionId: string; submission: Submission };

export type RecordOutcome =
  | { type: 'recorded'; state: QuestionState; late: boolean }
  /** The view is the true state. */
  | { type: 'conflict'; reason: ConflictReason; view: AttemptView }
  | { type: 'unknown-question' }
  | { type: 'invalid'; field: string }
  | AttemptRefusal;

export type ConflictReason = 'operation-reused' | 'finished' | 'try-locked' | 'wrong-try';

/** Two store commands where nobody else writes the attempt. */
export async function recordQuestionResponse(
  deps: Deps,
  input: RecordInput,
): Promise<RecordOutcome> {
  const { questionId, submission } = input;
  return settleRaces<RecordOutcome>(async () => {
    const opened = await openAttempt(deps, input);
    if (opened.type !== 'found') return opened;
    const { settings, expiresAt } = opened.found.assignment;
    const outcome = recordResponse(opened.attempt, {
      quiz: opened.quiz,
      settings,
      questionId,
      submission,
      now: deps.clock.now(),
    });
    switch (outcome.type) {
      case 'recorded': {
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
        return saved ? recorded(deps, { ...opened, attempt: outcome.attempt }, input) : null;
      }
      case 'repeated':
        return recorded(deps, opened, input);
      case 'conflict':
        return { ...outcome, view: viewOf(deps, opened) };
      case 'unknown-question':
      case 'invalid':
        return outcome;
    }
  });
}

function recorded(
  deps: Deps,
  opened: OpenedAttempt,
  { questionId, submission }: RecordInput,
): RecordOutcome {
  const state = viewOf(deps, opened).questions.find(({ question }) => question.id === questionId);
  if (!state) return { type: 'unknown-question' };
  const history = opened.attempt.responses[questionId] ?? [];
  const late = history.some((entry) => entry.operationId === submission.operationId && entry.late);
  return { type: 'recorded', state, late };
}
