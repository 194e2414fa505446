// What would go with a quiz, for whoever is about to delete it.
import { loadAssignments, loadStartedCounts } from '#lib/store/assignments.ts';
import type { Deps } from './deps.ts';
import { authoriseQuiz, type QuizAccess, type TeacherRefusal } from './open-quiz.ts';

export type WeighQuizOutcome =
  | {
      type: 'found';
      title: string;
      assignments: number;
      /** Who began, each once. */
      students: number;
    }
  | TeacherRefusal;

export async function weighQuiz(deps: Deps, access: QuizAccess): Promise<WeighQuizOutcome> {
  const found = await authoriseQuiz(deps, access);
  if (found.type !== 'found') return found;
  const assignments = await loadAssignments(deps.kv, found.quiz.assignmentIds);
  const counts = await loadStartedCounts(deps.kv, assignments);
  const students = counts.reduce((sum, count) => sum + count, 0);
  return { type: 'found', title: found.quiz.title, assignments: assignments.length, students };
}
