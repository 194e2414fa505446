// All that one attempt has added to the live sum so far: what a deletion takes back.
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import type { Attempt } from './attempt.ts';
import { challengesDelta } from './challenge.ts';
import { type LiveDelta, responseDelta, startedDelta } from './live-delta.ts';
import { scoreResponse } from './score-response.ts';
import { onTimeResponsesTo } from './stored-responses.ts';

/** Later runs add no more than their open challenges. */
export function attemptLive(attempt: Attempt, quiz: Pick<QuizVersion, 'questions'>): LiveDelta {
  if (attempt.run !== 1) return challengesDelta(attempt);
  const deltas = quiz.questions.map((question) => {
    const first = onTimeResponsesTo(attempt, question.id).find((entry) => entry.try === 1);
    if (!first) return {};
    const scored = scoreResponse(question, first.response, 1);
    return responseDelta(question.id, null, scored.type === 'scored' && scored.right);
  });
  return Object.assign(startedDelta(attempt), challengesDelta(attempt), ...deltas);
}
