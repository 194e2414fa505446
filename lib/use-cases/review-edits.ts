// What the gates say of questions as a teacher types them. Nothing is saved.
import type { Finding } from '#lib/core/question/finding.ts';
import type { Question } from '#lib/core/question/question.ts';
import { withTrueQuotes } from '#lib/core/quiz/edit-quiz.ts';
import type { Deps } from './deps.ts';
import { limitRate, type TooManyRequests } from './limit-rate.ts';
import { authoriseQuiz, type QuizAccess, type TeacherRefusal } from './open-quiz.ts';

export type ReviewEditsOutcome =
  /** Of each question, in the order given. */
  | { type: 'reviewed'; findings: Finding[][] }
  | { type: 'too-slow' }
  | TooManyRequests
  | TeacherRefusal;

export async function reviewEdits(
  deps: Deps,
  { questions, ...access }: QuizAccess & { questions: readonly Question[] },
): Promise<ReviewEditsOutcome> {
  const found = await authoriseQuiz(deps, access);
  if (found.type !== 'found') return found;
  const { article, deskId } = found.quiz;
  const tooMany = await limitRate(deps, 'review', { deskId });
  if (tooMany) return tooMany;
  const result = await deps.background.reviewQuestions({
    article,
    questions: questions.map((question) => withTrueQuotes(question, article)),
  });
  return result.type === 'done'
    ? { type: 'reviewed', findings: result.value }
    : { type: 'too-slow' };
}
