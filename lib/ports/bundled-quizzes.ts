import type { Assignment } from '#lib/core/assignment/assignment.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';

/** A quiz that comes with the app: build data, no store record. Its code is its assignment's id. */
export type BundledQuiz = {
  assignment: Assignment;
  quiz: QuizVersion;
  topic: string;
  level: string;
};
