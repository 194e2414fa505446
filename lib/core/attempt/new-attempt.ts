// The first state of an attempt.
import type { Assignment } from '#lib/core/assignment/assignment.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import { seededShuffle } from '#lib/core/seed/random.ts';
import type { Attempt } from './attempt.ts';

export type NewAttempt = {
  /** `<assignmentId>.<random>`; also the seed of everything that is shuffled. */
  id: string;
  assignment: Assignment;
  quiz: QuizVersion;
  /** As typed, at most 60 UTF-16 units after trimming; dropped where the assignment asks for none. */
  name: string;
  tokenHash: string;
  operationId: string;
  /** From 1. */
  run: number;
  /** Unix ms, the server's clock. */
  now: number;
};

/** Open, without responses. Ends at the time limit or the close, whichever is first. */
export function newAttempt(given: NewAttempt): Attempt {
  const { id, assignment, quiz, name, tokenHash, operationId, run, now } = given;
  const { askName, shuffle, timeLimitMs, closesAt } = assignment.settings;
  const questionIds = quiz.questions.map((question) => question.id);
  const ends = [timeLimitMs === null ? null : now + timeLimitMs, closesAt].filter(
    (end) => end !== null,
  );
  return {
    v: 1,
    id,
    assignmentId: assignment.id,
    version: quiz.version,
    name: askName ? name.trim() : '',
    tokenHash,
    operationId,
    status: 'open',
    questionIds: shuffle ? seededShuffle(questionIds, `${id}:questions`) : questionIds,
    startedAt: now,
    finishedAt: null,
    dueAt: ends.length > 0 ? Math.min(...ends) : null,
    responses: {},
    finishOperationId: null,
    run,
  };
}
