// What the questions of an assignment tell: at a cost that does not grow with the class.
import type { Article } from '#lib/core/article/article.ts';
import { askedVersion } from '#lib/core/assignment/asked-questions.ts';
import { analyseQuiz, type QuizAnalysis } from '#lib/core/progress/analyse-quiz.ts';
import { loadSums } from '#lib/store/assignments.ts';
import type { Deps } from './deps.ts';
import type { TeacherRefusal } from './open-quiz.ts';
import { type AssignmentAccess, authoriseAssignment } from './read-results.ts';
import { afterRecount } from './recount.ts';

export type AssignmentHeading = {
  id: string;
  code: string;
  title: string;
  quizId: string;
  /** The class; '' where it has no name. */
  label: string;
};

export type ReadAnalysisOutcome =
  | { type: 'found'; assignment: AssignmentHeading; article: Article; analysis: QuizAnalysis }
  | TeacherRefusal;

/** For the teacher alone: it tells the key. */
export async function readAnalysis(
  deps: Deps,
  access: AssignmentAccess,
): Promise<ReadAnalysisOutcome> {
  const authorised = await authoriseAssignment(deps, access, { fresh: true });
  if (authorised.type !== 'found') return authorised;
  const { found } = await afterRecount(deps, authorised.found);
  const { assignment, quiz } = found;
  const { id, code, title, quizId, settings } = assignment;
  const { joint } = await loadSums(deps.kv, assignment);
  return {
    type: 'found',
    assignment: { id, code, title, quizId, label: settings.label },
    article: quiz.article,
    analysis: analyseQuiz(askedVersion(quiz, settings), joint),
  };
}
