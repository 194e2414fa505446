// Points for one response. The rules of each kind are in question/kinds.
import { judgeResponse } from '#lib/core/question/kinds/judge-response.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { QuestionResponse } from '#lib/core/question/response.ts';

export type ScoredResponse =
  /** `field`: path in the submission, e.g. "response.optionIds.2". */
  | { type: 'invalid'; field: string }
  /** `points`: whole hundredths, 0..maxPoints. `right`: the full share, whatever the try. */
  | { type: 'scored'; points: number; right: boolean; nearMiss: boolean; bucket: string };

/** Shares are k/n with n <= 12 and tries count in thirds: a true half is never missed, nor a lesser one met. */
const HALF_SLACK = 1e-6;

/** What a question brings without a response that can be scored, hundredths. */
export function pointsAnyway({ pointsToAll, maxPoints }: Question): number {
  return pointsToAll ? maxPoints : 0;
}

/**
 * points = maxPoints x share x (4 - try) / 3, rounded to whole hundredths, halves up.
 * Where the teacher gave the points to all, every response has them.
 * @param tryNumber from 1; from the fourth on nothing is left
 */
export function scoreResponse(
  question: Question,
  response: QuestionResponse,
  tryNumber: number,
): ScoredResponse {
  const judgement = judgeResponse(question, response);
  if (judgement.type === 'invalid') return judgement;
  const { share, nearMiss, bucket } = judgement;
  if (question.pointsToAll) {
    return { type: 'scored', points: question.maxPoints, right: true, nearMiss: false, bucket };
  }
  const exact = (question.maxPoints * share * Math.max(0, 4 - tryNumber)) / 3;
  return {
    type: 'scored',
    points: Math.floor(exact + 0.5 + HALF_SLACK),
    right: share === 1,
    nearMiss,
    bucket,
  };
}
