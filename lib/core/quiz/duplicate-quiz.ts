// A new working copy of a quiz: the same article and questions, its own life.
import type { Quiz } from './quiz.ts';

export type QuizCopy = {
  id: string;
  deskId: string;
  title: string;
  /** Unix ms. */
  createdAt: number;
};

/** Nothing of the original's assignments, and not put away. */
export function duplicateQuiz(quiz: Quiz, copy: QuizCopy): Quiz {
  const { archived: _archived, deleting: _deleting, ...kept } = quiz;
  return { ...kept, ...copy, revision: 1, published: 0, assignmentIds: [] };
}
