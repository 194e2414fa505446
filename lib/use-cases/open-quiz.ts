// A teacher opens a quiz with the key of the desk it stands on.
import type { Assignment } from '#lib/core/assignment/assignment.ts';
import type { Quiz } from '#lib/core/quiz/quiz.ts';
import type { KvVersion } from '#lib/ports/kv.ts';
import { loadAssignments } from '#lib/store/assignments.ts';
import { loadQuiz } from '#lib/store/quizzes.ts';
import { authoriseDesk, holdsAnyDesk } from './authorise-desk.ts';
import type { Deps } from './deps.ts';

export type TeacherRefusal = { type: 'not-found' } | { type: 'forbidden' };
/** `manageKey`: one key, or a key ring (authorise-desk.ts). */
export type QuizAccess = { quizId: string; manageKey: string | null };

export type AuthorisedQuiz = {
  type: 'found';
  quiz: Quiz;
  recordVersion: KvVersion;
  /** The one key that opens it. */
  manageKey: string;
};

/**
 * The one check of a teacher's right to a quiz: forbidden without a desk's key; with one, a quiz of
 * another desk looks like one that is not there, and so does one that is being deleted.
 */
export async function authoriseQuiz(
  deps: Deps,
  { quizId, manageKey }: QuizAccess,
  { alsoDeleting = false }: { alsoDeleting?: boolean } = {},
): Promise<AuthorisedQuiz | TeacherRefusal> {
  const found = /^[a-z0-9]{12}$/.test(quizId) ? await loadQuiz(deps.kv, quizId) : null;
  const opened = found && (await authoriseDesk(deps, manageKey, found.record.deskId));
  if (!found || !opened || (found.record.deleting && !alsoDeleting)) {
    return { type: (await holdsAnyDesk(deps, manageKey)) ? 'not-found' : 'forbidden' };
  }
  return {
    type: 'found',
    quiz: found.record,
    recordVersion: found.version,
    manageKey: opened.key,
  };
}

export type OpenQuizOutcome =
  | { type: 'found'; quiz: Quiz; assignments: Assignment[]; manageKey: string }
  | TeacherRefusal;

export async function openQuiz(deps: Deps, access: QuizAccess): Promise<OpenQuizOutcome> {
  const found = await authoriseQuiz(deps, access);
  if (found.type !== 'found') return found;
  const { quiz, manageKey } = found;
  const assignments = await loadAssignments(deps.kv, quiz.assignmentIds);
  return { type: 'found', quiz, assignments, manageKey };
}
