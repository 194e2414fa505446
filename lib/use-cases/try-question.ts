// A teacher tries the working copy as a student would, one question at a time. Nothing is counted or kept.
import { type TextLanguage, tellLanguage } from '#lib/core/article/tell-language.ts';
import type { QuestionState } from '#lib/core/attempt/attempt-view.ts';
import { optionOrder } from '#lib/core/attempt/option-order.ts';
import { presentFeedback } from '#lib/core/attempt/present-feedback.ts';
import { judgeResponse } from '#lib/core/question/kinds/judge-response.ts';
import { toPublicQuestion } from '#lib/core/question/public-question.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { QuestionResponse } from '#lib/core/question/response.ts';
import { publishVersion } from '#lib/core/quiz/publish-version.ts';
import type { Quiz } from '#lib/core/quiz/quiz.ts';
import type { Deps } from './deps.ts';
import { authoriseQuiz, type QuizAccess, type TeacherRefusal } from './open-quiz.ts';

export type TryQuestionOutcome =
  | {
      type: 'found';
      title: string;
      /** Of the article. */
      language: TextLanguage;
      /** Questions that publishing now would give to students. */
      count: number;
      /** From 1. */
      number: number;
      /** Null: there is no question to try. */
      state: QuestionState | null;
      /** The response could not be scored: it is asked for again. */
      invalid: boolean;
    }
  | TeacherRefusal;

export type TryQuestionInput = QuizAccess & {
  /** From 1; beyond the ends it is the nearest. */
  number: number;
  response: QuestionResponse | null;
};

export async function tryQuestion(
  deps: Deps,
  { number, response, ...access }: TryQuestionInput,
): Promise<TryQuestionOutcome> {
  const found = await authoriseQuiz(deps, access);
  if (found.type !== 'found') return found;
  const { quiz } = found;
  const questions = publishVersion(quiz, { confirmed: true })?.questions ?? [];
  const place = Math.min(Math.max(1, Math.trunc(number) || 1), Math.max(1, questions.length));
  const question = questions[place - 1];
  const judged = question && response ? judgeResponse(question, response) : null;
  const fits = judged?.type === 'judged';
  return {
    type: 'found',
    title: quiz.title,
    language: tellLanguage(quiz.article.text),
    count: questions.length,
    number: place,
    state: question ? stateOf(question, fits ? response : null, quiz) : null,
    invalid: judged?.type === 'invalid',
  };
}

function stateOf(question: Question, response: QuestionResponse | null, quiz: Quiz): QuestionState {
  const given = response && { operationId: 'try', try: 1, response, at: 0, late: false };
  return {
    question: toPublicQuestion(
      question,
      optionOrder(question, { attemptId: 'try', shuffle: false }),
    ),
    response,
    nextTry: 1,
    triesLeft: response ? 0 : 1,
    locked: response !== null,
    feedback: given ? presentFeedback(question, [given], quiz.article, true) : null,
  };
}
