import type { Quiz } from '#lib/core/quiz/quiz.ts';

/** A quiz as its teacher gets it. */
export function presentQuiz({ id, title, revision, archived = false, article, questions }: Quiz) {
  return { id, title, version: revision, archived, article, questions };
}
