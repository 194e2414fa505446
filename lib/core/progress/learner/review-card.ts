// One review of a card: the response is judged and graded, and the next one set.
import type { QuestionFeedback } from '#lib/core/attempt/attempt-view.ts';
import { presentFeedback } from '#lib/core/attempt/present-feedback.ts';
import { judgeResponse } from '#lib/core/question/kinds/judge-response.ts';
import type { QuestionResponse } from '#lib/core/question/response.ts';
import type { Card, Form } from './card.ts';
import { gradeReview } from './grade.ts';
import { longer } from './keep-fact.ts';
import { reviewMemory } from './memory.ts';

export type ReviewedCard =
  | { type: 'reviewed'; card: Card; right: boolean }
  /** It does not fit the question: asked again. */
  | { type: 'invalid' };

export function reviewCard(
  card: Card,
  form: Form,
  given: { operationId: string; response: QuestionResponse; now: number },
): ReviewedCard {
  const { operationId, response, now } = given;
  if (judgeResponse(form.question, response).type === 'invalid') return { type: 'invalid' };
  const told = tellReview(form, response, now);
  const grade = gradeReview(told);
  const memory = reviewMemory(card.memory, { at: now, grade });
  return {
    type: 'reviewed',
    right: told.right,
    card: {
      ...card,
      memory,
      history: longer(card, now, grade, memory),
      formId: form.question.id,
      last: { operationId, at: now, response },
    },
  };
}

/** What is told of a response: right or not, the solution and its proof. */
export function tellReview(
  { question, excerpt }: Form,
  response: QuestionResponse,
  at: number,
): QuestionFeedback {
  const stored = { operationId: 'review', try: 1, response, at, late: false };
  const told = presentFeedback(question, [stored], excerpt, true);
  if (!told) throw new RangeError('a response without a score');
  return told;
}
