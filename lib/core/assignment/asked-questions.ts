// Which of a version's questions an assignment asks.
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import type { AssignmentSettings } from './assignment.ts';

/** The first so many in the teacher's order, less what was dropped of them: the same for every student, so that scores compare. */
export function askedVersion(
  quiz: QuizVersion,
  { questionCount }: Pick<AssignmentSettings, 'questionCount'>,
): QuizVersion {
  if (questionCount === null) return quiz;
  const dropped = (quiz.dropped ?? []).filter(({ at }) => at < questionCount);
  const left = questionCount - dropped.length;
  if (left >= quiz.questions.length) return quiz;
  return { ...quiz, questions: quiz.questions.slice(0, left) };
}
