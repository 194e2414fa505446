// Scores as a pure function of stored responses and a quiz version: a corrected key rescores by replay.

import type { Question } from '#lib/core/question/question.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import type { Attempt } from './attempt.ts';
import { pointsAnyway, scoreResponse } from './score-response.ts';
import { onTimeResponsesTo, responsesTo } from './stored-responses.ts';

/** Points are hundredths; null: no response on time, and nothing given to all. */
export type ReplayedQuestion = {
  questionId: string;
  /** The best try's. */
  points: number | null;
  maxPoints: number;
  /** Some try was fully right. */
  right: boolean;
  /** Tries on time. */
  tries: number;
  firstTryPoints: number | null;
};

export type ReplayedAttempt = {
  points: number;
  maxPoints: number;
  /** Questions with a response on time. */
  responded: number;
  /** Late responses that wait for the teacher; not in any points. */
  late: number;
  /** In the quiz's question order. */
  questions: ReplayedQuestion[];
};

/** A stored response that the version does not allow (its option is gone) brings 0 points. */
export function replayAttempt(
  attempt: Pick<Attempt, 'responses'>,
  quiz: Pick<QuizVersion, 'questions'>,
): ReplayedAttempt {
  const questions = quiz.questions.map((question) => replayQuestion(attempt, question));
  const sum = (read: (question: ReplayedQuestion) => number) =>
    questions.reduce((total, question) => total + read(question), 0);
  return {
    points: sum(({ points }) => points ?? 0),
    maxPoints: sum(({ maxPoints }) => maxPoints),
    responded: sum(({ tries }) => Math.min(tries, 1)),
    late: quiz.questions.flatMap(({ id }) => responsesTo(attempt, id)).filter(({ late }) => late)
      .length,
    questions,
  };
}

function replayQuestion(attempt: Pick<Attempt, 'responses'>, question: Question): ReplayedQuestion {
  const tries = onTimeResponsesTo(attempt, question.id).map(({ response, try: tryNumber }) => {
    const scored = scoreResponse(question, response, tryNumber);
    const none = { points: pointsAnyway(question), right: false };
    return { tryNumber, ...(scored.type === 'scored' ? scored : none) };
  });
  const given = question.pointsToAll ? question.maxPoints : null;
  return {
    questionId: question.id,
    points: tries.length > 0 ? Math.max(...tries.map(({ points }) => points)) : given,
    maxPoints: question.maxPoints,
    right: tries.some(({ right }) => right),
    tries: tries.length,
    firstTryPoints: tries.find(({ tryNumber }) => tryNumber === 1)?.points ?? null,
  };
}
