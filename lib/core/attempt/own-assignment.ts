// An assignment as it stands for one attempt: what was decided at its start, and what its student was given.
import type { Assignment } from '#lib/core/assignment/assignment.ts';
import { laterClosing } from '#lib/core/assignment/personal-link.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import type { Attempt } from './attempt.ts';

/**
 * Settings may change while students work. Begun with feedback after each question, an attempt keeps it:
 * otherwise a response could be replaced once its solution was shown. For the same reason pointing at the
 * sentence is asked throughout or not at all. And what ended with the close stays
 * ended when the teacher opens the quiz again, for the solutions may have been read by then.
 */
export function ownAssignment(
  attempt: Pick<Attempt, 'startedAt' | 'feedback' | 'closesAt' | 'pointAtSentence'>,
  assignment: Assignment,
): Assignment {
  const { settings } = assignment;
  const past = assignment.pastClosings?.find((at) => at >= attempt.startedAt);
  const closesAt = laterClosing(past ?? settings.closesAt, attempt.closesAt);
  const feedback = attempt.feedback === 'each' ? 'each' : settings.feedback;
  const pointAtSentence = attempt.pointAtSentence ?? false;
  return { ...assignment, settings: { ...settings, closesAt, feedback, pointAtSentence } };
}

/** The version with no other questions than the attempt has: what it is scored and shown by. */
export function ownVersion(attempt: Pick<Attempt, 'questionIds'>, quiz: QuizVersion): QuizVersion {
  const questions = quiz.questions.filter(({ id }) => attempt.questionIds.includes(id));
  if (questions.length === quiz.questions.length) return quiz;
  const dropped = quiz.dropped?.filter(({ question }) => attempt.questionIds.includes(question.id));
  return { ...quiz, questions, dropped };
}
