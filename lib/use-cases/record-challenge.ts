// A student says that a question is wrong: kept with the attempt, listed for the teacher, in one commit.
import type {
  AttemptView,
  NumberedSentence,
  QuestionState,
} from '#lib/core/attempt/attempt-view.ts';
import { challengeSentences } from '#lib/core/attempt/challenge.ts';
import {
  type ChallengeSubmission,
  type RecordedChallenge,
  recordChallenge,
} from '#lib/core/attempt/record-challenge.ts';
import { saveAttempt } from '#lib/store/attempts.ts';
import type { Deps } from './deps.ts';
import { type AttemptAccess, type AttemptRefusal, openAttempt } from './open-attempt.ts';
import { viewOf } from './read-attempt.ts';
import { settleRaces } from './settle-races.ts';

export type ChallengeOutcome =
  | { type: 'recorded'; state: QuestionState }
  | Extract<RecordedChallenge, { type: 'conflict' | 'unknown-question' | 'invalid' }>
  | AttemptRefusal;

/** Two store commands where nobody else writes the attempt. A bundled quiz has no teacher to ask: not-found. */
export async function challengeQuestion(
  deps: Deps,
  input: AttemptAccess & { questionId: string; submission: ChallengeSubmission },
): Promise<ChallengeOutcome> {
  const { questionId, submission } = input;
  return settleRaces<ChallengeOutcome>(async () => {
    const opened = await openAttempt(deps, input);
    if (opened.type !== 'found') return opened;
    const { assignment, recordVersion } = opened.found;
    if (recordVersion === null) return { type: 'not-found' };
    const now = deps.clock.now();
    const context = { assignment, quiz: opened.quiz, questionId, submission, now };
    const outcome = recordChallenge(opened.attempt, context);
    if (outcome.type !== 'recorded' && outcome.type !== 'repeated') return outcome;
    const { attempt } = outcome;
    if (outcome.type === 'recorded') {
      const saved = await saveAttempt(deps.kv, deps.ids.random(20), {
        attempt,
        expected: opened.recordVersion,
        live: outcome.live,
        challenged: outcome.added ? { questionId, at: now } : undefined,
        expiresAt: assignment.expiresAt,
      });
      if (!saved) return null;
    }
    const { questions } = viewOf(deps, { ...opened, attempt });
    const state = questions.find(({ question }) => question.id === questionId);
    return state ? { type: 'recorded', state } : { type: 'unknown-question' };
  });
}

export type ChallengeForm = {
  type: 'found';
  view: AttemptView;
  state: QuestionState;
  sentences: NumberedSentence[];
};

/**
 * What the form to challenge a question shows. `not-found`, too, where there is nothing to challenge.
 * @param input.number of the question in the student's order, from 1
 */
export async function readChallengeForm(
  deps: Deps,
  { number, ...access }: AttemptAccess & { number: number },
): Promise<ChallengeForm | AttemptRefusal> {
  const opened = await openAttempt(deps, access);
  if (opened.type !== 'found') return opened;
  const view = viewOf(deps, opened);
  const state = view.questions[number - 1];
  const question = opened.quiz.questions.find(({ id }) => id === state?.question.id);
  if (!state?.challenge || !state.feedback?.solution || !question) return { type: 'not-found' };
  const { settings } = opened.found.assignment;
  const sentences = challengeSentences(opened.quiz.article, question, settings);
  return { type: 'found', view, state, sentences };
}
