// A question with another key, told by the response that it makes right.
import type { Question } from '../question.ts';
import type { QuestionResponse } from '../response.ts';
import { parseTypedNumber } from './parse-number.ts';

/** null where the response is of another kind or says nothing. Whether its ids exist is not looked at (isAnswerable). */
export function withKey(question: Question, right: QuestionResponse): Question | null {
  if (question.kind === 'multiple-choice' && right.kind === question.kind) {
    return { ...question, answerKey: { optionId: right.optionId } };
  }
  if (question.kind === 'multiple-response' && right.kind === question.kind) {
    return { ...question, answerKey: { optionIds: right.optionIds } };
  }
  if (question.kind === 'true-false' && right.kind === question.kind) {
    return { ...question, answerKey: { value: right.value } };
  }
  if (question.kind === 'ordering' && right.kind === question.kind) {
    return { ...question, answerKey: { order: right.order } };
  }
  if (question.kind === 'matching' && right.kind === question.kind) {
    return { ...question, answerKey: { pairs: right.pairs } };
  }
  if (question.kind === 'cloze' && right.kind === question.kind) {
    const text = right.text.trim().slice(0, 200);
    return text === '' ? null : { ...question, answerKey: { accepted: [text] } };
  }
  if (question.kind === 'numeric' && right.kind === question.kind) {
    const value = parseTypedNumber(right.text, question.unit)[0];
    const { tolerance } = question.answerKey;
    return value === undefined ? null : { ...question, answerKey: { value, tolerance } };
  }
  return null;
}
