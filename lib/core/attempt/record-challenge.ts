// Taking a challenge: after the solution was shown, one for each question, until the teacher has answered.
import type { Assignment } from '#lib/core/assignment/assignment.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import type { Attempt } from './attempt.ts';
import {
  CHALLENGES_FIELD,
  challengeSentences,
  challengeTo,
  cleanWords,
  MAX_CHALLENGES,
  REASON_LENGTH,
} from './challenge.ts';
import type { LiveDelta } from './live-delta.ts';
import { presentAttempt } from './present-attempt.ts';
import { challengeDigest, earlierOperation, withReplaced } from './stored-responses.ts';

export type ChallengeSubmission = {
  operationId: string;
  /** Number of a sentence of the article, from 0; null only where there is none to point at. */
  sentence: number | null;
  /** As typed. */
  reason: string;
};

export type RecordedChallenge =
  /** `live`: to be added to the live sum in the same commit. `added`: the first to this question. */
  | { type: 'recorded'; attempt: Attempt; live: LiveDelta; added: boolean }
  /** The same operation with the same body was taken before. */
  | { type: 'repeated'; attempt: Attempt }
  | { type: 'conflict'; reason: 'operation-reused' | 'not-told' | 'answered' | 'too-many' }
  | { type: 'unknown-question' }
  /** `field`: path in the submission. */
  | { type: 'invalid'; field: 'sentence' | 'reason' };

export type ChallengeContext = {
  assignment: Assignment;
  /** The version the attempt is taken on. */
  quiz: QuizVersion;
  questionId: string;
  submission: ChallengeSubmission;
  /** Unix ms, the server's clock. */
  now: number;
};

/** An attempt may be over: who sees the solution with the result may challenge it then. */
export function recordChallenge(attempt: Attempt, context: ChallengeContext): RecordedChallenge {
  const { assignment, quiz, questionId, submission, now } = context;
  const { operationId, sentence } = submission;
  const question = quiz.questions.find(({ id }) => id === questionId);
  const shown = presentAttempt(attempt, { assignment, quiz, now }).questions;
  const state = shown.find((each) => each.question.id === questionId);
  if (!question || !state) return { type: 'unknown-question' };

  const reason = cleanWords(submission.reason);
  const earlier = earlierOperation(attempt, operationId);
  if (earlier === challengeDigest(questionId, { sentence, reason })) {
    return { type: 'repeated', attempt };
  }
  if (earlier !== null) return { type: 'conflict', reason: 'operation-reused' };
  if (!state.feedback?.solution) return { type: 'conflict', reason: 'not-told' };
  const previous = challengeTo(attempt, questionId);
  if (previous?.answer) return { type: 'conflict', reason: 'answered' };
  if (!previous && Object.keys(attempt.challenges ?? {}).length >= MAX_CHALLENGES) {
    return { type: 'conflict', reason: 'too-many' };
  }
  const sentences = challengeSentences(quiz.article, question, assignment.settings);
  const fits =
    sentence === null ? sentences.length === 0 : sentences.some((each) => each.number === sentence);
  if (!fits) return { type: 'invalid', field: 'sentence' };
  if (reason.length < REASON_LENGTH.min || reason.length > REASON_LENGTH.max) {
    return { type: 'invalid', field: 'reason' };
  }
  const challenges = {
    ...attempt.challenges,
    [questionId]: { operationId, sentence, reason, at: now },
  };
  const replaced =
    previous && withReplaced(attempt, previous.operationId, challengeDigest(questionId, previous));
  return {
    type: 'recorded',
    attempt: { ...attempt, challenges, ...(replaced && { replaced }) },
    live: previous ? {} : { [CHALLENGES_FIELD]: 1 },
    added: previous === null,
  };
}
