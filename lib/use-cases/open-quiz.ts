// A teacher opens a quiz with the key of the desk it stands on.
import type { Assignment } from '#lib/core/assignment/assignment.ts';
import type { Quiz } from '#lib/core/quiz/quiz.ts';
import type { KvVersion } from '#lib/ports/kv.ts';
import { loadAssignments } from '#lib/store/assignments.ts';
import { loadQuiz } from '#lib/store/quizzes.ts';
import { authoriseDesk } from './authorise-desk.ts';
import type { Deps } from './deps.ts';

export type TeacherRefusal = { type: 'not-found' } | { type: 'forbidden' };
export type QuizAccess = { quizId: string; manageKey: string | null };

/**
 * The one check of a teacher's right to a quiz: forbidden without a desk's key; with one, a quiz of
 * another desk looks like one that is not there.
 */
export async function authoriseQuiz(
  deps: Deps,
  { quizId, manageKey }: QuizAccess,
): Promise<{ type: 'found'; quiz: Quiz; recordVersion: KvVersion } | TeacherRefusal> {
  const desk = await authoriseDesk(deps, manageKey);
  if (!desk) return { type: 'forbidden' };
  if (!/^[a-z0-9]{12}$/.test(quizId)) return { type: 'not-found' };
  const found = await loadQuiz(deps.kv, quizId);
  if (found?.record.deskId !== desk.id) return { type: 'not-found' };
  return { type: 'found', quiz: found.record, recordVersion: found.version };
}

export type OpenQuizOutcome =
  | { type: 'found'; quiz: Quiz; assignments: Assignment[] }
  | TeacherRefusal;

export async function openQuiz(deps: Deps, access: QuizAccess): Promise<OpenQuizOutcome> {
  const found = await authoriseQuiz(deps, access);
  if (found.type !== 'found') return found;
  const assignments = await loadAssignments(deps.kv, found.quiz.assignmentIds);
  return { type: 'found', quiz: found.quiz, assignments };
}
