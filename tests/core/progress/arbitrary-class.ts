// Random classes: questions and finished attempts, with their raw scores and sums computed the plain way.
import fc from 'fast-check';
import type { Attempt } from '#lib/core/attempt/attempt.ts';
import { scoreResponse } from '#lib/core/attempt/score-response.ts';
import type { Question } from '#lib/core/question/question.ts';
import { arbitraryAttempt, arbitraryQuestions } from '#tests/core/attempt/arbitrary-quiz.ts';

export type Class = { questions: Question[]; attempts: Attempt[] };

export const classOf = (maxStudents: number): fc.Arbitrary<Class> =>
  arbitraryQuestions().chain((questions) =>
    fc
      .array(arbitraryAttempt(questions), { minLength: 1, maxLength: maxStudents })
      .map((attempts) => ({ questions, attempts })),
  );

/** First-try points by question, 0 where there is no response. */
export function rawScores(attempt: Attempt, questions: readonly Question[]): number[] {
  return questions.map((question) => {
    const entry = attempt.responses[question.id]?.[0];
    const scored = entry && scoreResponse(question, entry.response, 1);
    return scored?.type === 'scored' ? scored.points : 0;
  });
}

/** As the store adds counters up: a field that comes to 0 is gone. */
export function addUp(deltas: readonly Record<string, number>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const delta of deltas) {
    for (const [field, count] of Object.entries(delta)) sums[field] = (sums[field] ?? 0) + count;
  }
  return Object.fromEntries(Object.entries(sums).filter(([, count]) => count !== 0));
}

/** Cells of a table of raw scores, one row a student, one column a question (q0, q1, ...). */
export function cellsOf(rows: readonly (readonly number[])[]): Record<string, number> {
  return addUp(
    rows.map((row) => {
      const total = row.reduce((sum, points) => sum + points, 0);
      const fields = row.map((points, index) => `q${index}|${points}|b${points}|${total}`);
      return Object.fromEntries([...fields, `*|${total}`].map((field) => [field, 1]));
    }),
  );
}
