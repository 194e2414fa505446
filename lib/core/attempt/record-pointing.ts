// Taking the sentence a student points at: a step of its own after the response, which changes no points.
import type { AssignmentSettings } from '#lib/core/assignment/assignment.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import type { Attempt } from './attempt.ts';
import { currentStatus } from './current-status.ts';
import { isPointingAsked, pointingTo } from './pointing.ts';
import {
  earlierOperation,
  onTimeResponsesTo,
  pointingDigest,
  withReplaced,
} from './stored-responses.ts';

export type PointingSubmission = {
  operationId: string;
  /** Index into the article's sentences; null: the step is passed over. */
  sentence: number | null;
};

export type RecordedPointing =
  | { type: 'recorded'; attempt: Attempt }
  /** The same operation with the same body was taken before. */
  | { type: 'repeated'; attempt: Attempt }
  | { type: 'conflict'; reason: 'operation-reused' | 'finished' | 'not-asked' | 'locked' }
  | { type: 'unknown-question' }
  /** `field`: path in the submission. */
  | { type: 'invalid'; field: string };

export type PointingContext = {
  /** The version the attempt is taken on. */
  quiz: QuizVersion;
  settings: AssignmentSettings;
  questionId: string;
  submission: PointingSubmission;
  /** Unix ms, the server's clock. */
  now: number;
};

/**
 * With feedback after each question it is locked once stored, for then the proof was shown; otherwise it is
 * replaced until the end. Needs a response (`not-asked` without one), and nothing is taken past the end.
 */
export function recordPointing(attempt: Attempt, context: PointingContext): RecordedPointing {
  const { quiz, settings, questionId, submission, now } = context;
  const { operationId, sentence } = submission;
  const question = quiz.questions.find(({ id }) => id === questionId);
  if (!question || !attempt.questionIds.includes(questionId)) return { type: 'unknown-question' };

  const earlier = earlierOperation(attempt, operationId);
  if (earlier === pointingDigest(questionId, sentence)) return { type: 'repeated', attempt };
  if (earlier !== null) return { type: 'conflict', reason: 'operation-reused' };
  if (currentStatus(attempt, settings, now) !== 'open') {
    return { type: 'conflict', reason: 'finished' };
  }
  const asked = isPointingAsked(question, settings);
  if (!asked || onTimeResponsesTo(attempt, questionId).length === 0) {
    return { type: 'conflict', reason: 'not-asked' };
  }
  const previous = pointingTo(attempt, questionId);
  if (previous && settings.feedback === 'each') return { type: 'conflict', reason: 'locked' };
  if (sentence !== null && !quiz.article.sentences[sentence]) {
    return { type: 'invalid', field: 'sentence' };
  }
  const pointings = { ...attempt.pointings, [questionId]: { operationId, sentence, at: now } };
  if (!previous) return { type: 'recorded', attempt: { ...attempt, pointings } };
  const digest = pointingDigest(questionId, previous.sentence);
  const replaced = withReplaced(attempt, previous.operationId, digest);
  return { type: 'recorded', attempt: { ...attempt, pointings, replaced } };
}
