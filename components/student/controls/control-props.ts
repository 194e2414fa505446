// What the control of every question kind is given.
import type { PublicQuestion } from '#lib/core/question/public-question.ts';
import type { QuestionResponse } from '#lib/core/question/response.ts';
import type { TakeWords } from '../take-words.ts';

export type ControlProps = {
  question: PublicQuestion;
  /** What was given before, shown as the starting state; the fields keep their own state from there. */
  response: QuestionResponse | null;
  /** The right response once it may be told, or null. */
  solution: QuestionResponse | null;
  words: TakeWords;
};
