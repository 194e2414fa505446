// Pointing at the sentence that proves a response: when it is asked for, and what was pointed at.
import type { Article } from '#lib/core/article/article.ts';
import type { AssignmentSettings } from '#lib/core/assignment/assignment.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { Attempt, StoredPointing } from './attempt.ts';
import { onTimeResponsesTo } from './stored-responses.ts';

/** Whether the question has the step at all. One that is not proven has no sentence to point at. */
export function isPointingAsked(
  question: Pick<Question, 'evidence'>,
  { pointAtSentence }: Pick<AssignmentSettings, 'pointAtSentence'>,
): boolean {
  return pointAtSentence && question.evidence.length > 0;
}

/** null: not yet. Safe for an id like "constructor". */
export function pointingTo(
  { pointings = {} }: Pick<Attempt, 'pointings'>,
  questionId: string,
): StoredPointing | null {
  return Object.hasOwn(pointings, questionId) ? (pointings[questionId] ?? null) : null;
}

/** There is a response, and neither a sentence was pointed at nor the step passed over. */
export function isPointingDue(
  attempt: Pick<Attempt, 'responses' | 'pointings'>,
  question: Question,
  settings: Pick<AssignmentSettings, 'pointAtSentence'>,
): boolean {
  return (
    isPointingAsked(question, settings) &&
    onTimeResponsesTo(attempt, question.id).length > 0 &&
    pointingTo(attempt, question.id) === null
  );
}

/**
 * Whether a quote that proves the key lies in the sentence, or partly so; of several quotes, any.
 * @param sentence index into the article's sentences
 */
export function isProof(
  article: Pick<Article, 'sentences'>,
  { evidence }: Pick<Question, 'evidence'>,
  sentence: number,
): boolean {
  const span = article.sentences[sentence];
  return (
    span !== undefined && evidence.some(({ start, end }) => start < span.end && span.start < end)
  );
}
