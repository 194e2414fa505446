// Taking a response: the only way anything gets into an attempt between start and finish.
import type { AssignmentSettings } from '#lib/core/assignment/assignment.ts';
import type { Question } from '#lib/core/question/question.ts';
import type { QuestionResponse } from '#lib/core/question/response.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import type { Attempt, StoredResponse } from './attempt.ts';
import { currentStatus } from './current-status.ts';
import { type LiveDelta, responseDelta } from './live-delta.ts';
import { liveRowDelta, withLiveRow } from './live-row.ts';
import { isPointingDue } from './pointing.ts';
import { questionProgress } from './question-progress.ts';
import { scoreResponse } from './score-response.ts';
import {
  earlierOperation,
  onTimeResponsesTo,
  responseDigest,
  responsesTo,
  withReplaced,
} from './stored-responses.ts';

export type Submission = {
  operationId: string;
  try: number;
  response: QuestionResponse;
  /**
   * Operation id of the response the student saw when replacing it (null: saw none). Where it is given
   * and another tab has come between, the conflict is `wrong-try`; left out, the last to arrive stays.
   */
  replaces?: string | null | undefined;
};

export type RecordedResponse =
  /** `live`, `rows`: to be added to the live sum and the live rows in the same commit. `late`: kept, not scored. */
  | { type: 'recorded'; attempt: Attempt; live: LiveDelta; rows: LiveDelta; late: boolean }
  /** The same operation with the same body was taken before, whatever has happened since. */
  | { type: 'repeated'; attempt: Attempt }
  | {
      type: 'conflict';
      reason: 'operation-reused' | 'finished' | 'try-locked' | 'wrong-try';
    }
  | { type: 'unknown-question' }
  /** `field`: path in the submission. */
  | { type: 'invalid'; field: string };

export type RecordContext = {
  /** The version the attempt is taken on. */
  quiz: QuizVersion;
  settings: AssignmentSettings;
  questionId: string;
  submission: Submission;
  /** Unix ms, the server's clock. */
  now: number;
};

/**
 * With feedback after each question, a try is locked once stored. Otherwise (try stays 1) a response is
 * replaced until finish, and the operations of replaced ones stay known: a late repeat brings nothing back.
 * After the end by the clock a response is kept as late beside what is scored; after a finish nothing is taken.
 */
export function recordResponse(attempt: Attempt, context: RecordContext): RecordedResponse {
  const { quiz, settings, questionId, submission, now } = context;
  const question = quiz.questions.find(({ id }) => id === questionId);
  if (!question || !attempt.questionIds.includes(questionId)) return { type: 'unknown-question' };

  const earlier = earlierOperation(attempt, submission.operationId);
  if (earlier === responseDigest(questionId, submission)) return { type: 'repeated', attempt };
  if (earlier !== null) return { type: 'conflict', reason: 'operation-reused' };
  if (attempt.status === 'finished') return { type: 'conflict', reason: 'finished' };

  const late = currentStatus(attempt, settings, now) === 'overdue';
  const conflict = tryConflict(attempt, question, settings, submission, late);
  if (conflict) return { type: 'conflict', reason: conflict };

  const scored = scoreResponse(question, submission.response, submission.try);
  if (scored.type === 'invalid') return scored;

  const { operationId, try: tryNumber, response } = submission;
  const entry: StoredResponse = { operationId, try: tryNumber, response, at: now, late };
  const counted = !late && attempt.run === 1 && tryNumber === 1;
  const previous = replacedBy(attempt, question, settings, late);
  const taken = withEntry(attempt, questionId, entry, previous);
  const after = withLiveRow(taken, { quiz, settings, questionId, now });
  return {
    type: 'recorded',
    attempt: after,
    rows: liveRowDelta(attempt, after),
    live: counted ? responseDelta(questionId, wasRight(question, previous), scored.right) : {},
    late,
  };
}

function tryConflict(
  attempt: Attempt,
  question: Question,
  settings: AssignmentSettings,
  submission: Submission,
  late: boolean,
): 'try-locked' | 'wrong-try' | null {
  // Its solution may have been shown by now, and what came in time stands.
  if (late && onTimeResponsesTo(attempt, question.id).length > 0) return 'try-locked';
  if (settings.feedback === 'each') {
    const { triesUsed, locked } = questionProgress(attempt, question, settings);
    if (locked || submission.try <= triesUsed) return 'try-locked';
    if (isPointingDue(attempt, question, settings)) return 'try-locked';
    return submission.try === triesUsed + 1 ? null : 'wrong-try';
  }
  if (submission.try !== 1) return 'wrong-try';
  if (submission.replaces === undefined) return null;
  const seen = replacedBy(attempt, question, settings, late)?.operationId ?? null;
  return submission.replaces === seen ? null : 'wrong-try';
}

/** The stored response that a new one takes the place of: on time and late ones apart. */
function replacedBy(
  attempt: Attempt,
  question: Question,
  settings: AssignmentSettings,
  late: boolean,
): StoredResponse | undefined {
  if (settings.feedback === 'each') return undefined;
  return responsesTo(attempt, question.id).find((entry) => entry.late === late);
}

function withEntry(
  attempt: Attempt,
  questionId: string,
  entry: StoredResponse,
  previous: StoredResponse | undefined,
): Attempt {
  const kept = responsesTo(attempt, questionId).filter((stored) => stored !== previous);
  const responses = { ...attempt.responses, [questionId]: [...kept, entry] };
  if (!previous) return { ...attempt, responses };
  const digest = responseDigest(questionId, previous);
  return { ...attempt, responses, replaced: withReplaced(attempt, previous.operationId, digest) };
}

/** null: there was no response. */
function wasRight(question: Question, previous: StoredResponse | undefined): boolean | null {
  if (!previous) return null;
  const scored = scoreResponse(question, previous.response, previous.try);
  return scored.type === 'scored' && scored.right;
}
