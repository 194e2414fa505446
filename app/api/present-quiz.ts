import type { Quiz } from '#lib/core/quiz/quiz.ts';

/** A quiz as its teacher gets it. */
export function presentQuiz(quiz: Quiz) {
  const { id, title, revision, archived = false, article, questions, spares, dropped } = quiz;
  return { id, title, version: revision, archived, article, questions, spares, dropped };
}
