// One response in a sitting: judged, graded and scheduled in one commit.

import { responseDigest } from '#lib/core/attempt/stored-responses.ts';
import { chooseForm } from '#lib/core/progress/learner/choose-form.ts';
import { reviewCard } from '#lib/core/progress/learner/review-card.ts';
import { latestSession, withResponse } from '#lib/core/progress/learner/session.ts';
import type { QuestionResponse } from '#lib/core/question/response.ts';
import { loadWholeCards, saveLearner } from '#lib/store/learners.ts';
import type { Deps } from './deps.ts';
import { openLearner } from './open-learner.ts';
import { settleRaces } from './settle-races.ts';

export type ReviewSubmission = {
  operationId: string;
  cardId: string;
  /** How often the card had been asked when it was shown: an answer to an older page counts no more. */
  reps: number;
  response: QuestionResponse;
};

export type RecordReviewOutcome =
  /** Now, or by the same operation before. */
  | { type: 'recorded' }
  /** Nothing was given that fits the question. */
  | { type: 'invalid' }
  /** It was answered in another tab, is not due, or the operation was used before. */
  | { type: 'conflict' }
  /** No sitting has begun lately, or the key opens nothing. */
  | { type: 'no-session' };

export function recordReview(
  deps: Deps,
  { learnerKey, submission }: { learnerKey: string | null; submission: ReviewSubmission },
): Promise<RecordReviewOutcome> {
  const { operationId, cardId, reps, response } = submission;
  return settleRaces<RecordReviewOutcome>(async () => {
    const opened = await openLearner(deps, learnerKey);
    const now = deps.clock.now();
    const session = opened && latestSession(opened.learner, now);
    if (!session) return { type: 'no-session' };
    const { hash, learner, version: expected } = opened;
    const [whole] = await loadWholeCards(deps.kv, hash, [cardId]);
    if (!whole) return { type: 'conflict' };
    const { record: card, version } = whole.card;
    if (card.last?.operationId === operationId) {
      const same = digest(card.last.response) === digest(response);
      return { type: same ? 'recorded' : 'conflict' };
    }
    if (card.memory.reps !== reps || card.memory.dueAt > now) return { type: 'conflict' };
    const form = chooseForm(card, whole.forms);
    const reviewed = reviewCard(card, form, { operationId, response, now });
    if (reviewed.type === 'invalid') return reviewed;
    const fresh = card.last === null;
    // Under an id of its own: the store would take a used one for done, whatever it was used for.
    const saved = await saveLearner(deps.kv, deps.ids.random(20), {
      hash,
      learner: withResponse(learner, session, { right: reviewed.right, fresh, now }),
      expected,
      cards: [{ card: reviewed.card, expected: version }],
    });
    return saved ? { type: 'recorded' } : null;
  });
}

function digest(response: QuestionResponse): string {
  return responseDigest('review', { try: 1, response });
}
