// How far an attempt has come with one question: tries used and left, and whether it is locked.
import type { AssignmentSettings } from '#lib/core/assignment/assignment.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { Attempt } from './attempt.ts';
import { scoreResponse } from './score-response.ts';
import { responsesTo } from './stored-responses.ts';

export type QuestionProgress = {
  /** Tries taken, late ones too. Without feedback after each question 0: a response is replaced. */
  triesUsed: number;
  triesLeft: number;
  /** With feedback after each: right, or no try left. */
  locked: boolean;
};

/** By stored responses and settings alone; time does not come in. */
export function questionProgress(
  attempt: Pick<Attempt, 'responses'>,
  question: Question,
  settings: Pick<AssignmentSettings, 'feedback' | 'tries'>,
): QuestionProgress {
  if (settings.feedback !== 'each') return { triesUsed: 0, triesLeft: 1, locked: false };
  const entries = responsesTo(attempt, question.id);
  const isRight = entries.some(({ late, response, try: tryNumber }) => {
    if (late) return false;
    const scored = scoreResponse(question, response, tryNumber);
    return scored.type === 'scored' && scored.right;
  });
  const triesLeft = isRight ? 0 : Math.max(0, settings.tries - entries.length);
  return { triesUsed: entries.length, triesLeft, locked: triesLeft === 0 };
}
