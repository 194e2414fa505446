// Which of a version's questions an assignment asks.
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import type { AssignmentSettings } from './assignment.ts';

/** The first so many in the teacher's order: the same for every student, so that scores compare. */
export function askedVersion(
  quiz: QuizVersion,
  { questionCount }: Pick<AssignmentSettings, 'questionCount'>,
): QuizVersion {
  if (questionCount === null || questionCount >= quiz.questions.length) return quiz;
  return { ...quiz, questions: quiz.questions.slice(0, questionCount) };
}
