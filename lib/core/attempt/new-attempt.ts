// The first state of an attempt.

import { askedVersion } from '#lib/core/assignment/asked-questions.ts';
import type { Assignment } from '#lib/core/assignment/assignment.ts';
import { extendedLimit, type PersonalLink } from '#lib/core/assignment/personal-link.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import { seededShuffle } from '#lib/core/seed/random.ts';
import type { Attempt } from './attempt.ts';
import { withLiveRow } from './live-row.ts';

export type NewAttempt = {
  /** `<assignmentId>.<random>`; also the seed of everything that is shuffled. */
  id: string;
  assignment: Assignment;
  quiz: QuizVersion;
  /** As typed, at most 60 UTF-16 units after trimming; dropped where the assignment asks for none. */
  name: string;
  /** Where the name was chosen on the class list. */
  rosterId?: number | null | undefined;
  /** The personal link it is started with: its name stands whatever is asked. */
  link?: PersonalLink | null | undefined;
  tokenHash: string;
  operationId: string;
  /** From 1. */
  run: number;
  /** Unix ms, the server's clock. */
  now: number;
};

/** Open, without responses, with the questions that the assignment asks. `dueAt` is its time limit; the close comes from the settings. */
export function newAttempt(given: NewAttempt): Attempt {
  const { id, assignment, name, rosterId, link, tokenHash, operationId, run, now } = given;
  const { askName, shuffle, timeLimitMs, feedback, pointAtSentence } = assignment.settings;
  const asked = askedVersion(given.quiz, assignment.settings);
  const questionIds = asked.questions.map((question) => question.id);
  const limit = link ? extendedLimit(timeLimitMs, link) : timeLimitMs;
  const listed = rosterId ?? link?.rosterId ?? null;
  const attempt: Attempt = {
    v: 1,
    id,
    assignmentId: assignment.id,
    version: asked.version,
    name: askName || listed !== null || link ? name.trim() : '',
    ...(listed !== null && { rosterId: listed }),
    feedback,
    ...(pointAtSentence && { pointAtSentence }),
    tokenHash,
    operationId,
    status: 'open',
    questionIds: shuffle ? seededShuffle(questionIds, `${id}:questions`) : questionIds,
    startedAt: now,
    finishedAt: null,
    dueAt: limit === null ? null : now + limit,
    ...(link?.closesAt != null && { closesAt: link.closesAt }),
    responses: {},
    ...(assignment.generation !== undefined && { generation: assignment.generation }),
    finishOperationId: null,
    run,
  };
  return withLiveRow(attempt, {
    quiz: asked,
    settings: assignment.settings,
    questionId: null,
    now,
  });
}
