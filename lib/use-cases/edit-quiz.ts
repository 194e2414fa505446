// A teacher changes the working copy. Published versions and the attempts on them stay as they are.
import { applyEdit, type QuizEdit } from '#lib/core/quiz/edit-quiz.ts';
import type { Quiz } from '#lib/core/quiz/quiz.ts';
import { loadQuiz, saveQuiz } from '#lib/store/quizzes.ts';
import type { Deps } from './deps.ts';
import { authoriseQuiz, type QuizAccess, type TeacherRefusal } from './open-quiz.ts';

export type EditQuizOutcome =
  | { type: 'edited'; quiz: Quiz }
  /** Somebody edited since: `version` is the present one. */
  | { type: 'stale'; version: number }
  | TeacherRefusal;

export async function editQuiz(
  deps: Deps,
  { edit, ...access }: QuizAccess & { edit: QuizEdit },
): Promise<EditQuizOutcome> {
  const found = await authoriseQuiz(deps, access);
  if (found.type !== 'found') return found;
  const outcome = applyEdit(found.quiz, edit);
  if (outcome.type !== 'edited') return outcome;
  const saved = await saveQuiz(deps.kv, deps.ids.random(20), outcome.quiz, found.recordVersion);
  if (saved) return outcome;
  const now = await loadQuiz(deps.kv, access.quizId);
  return now ? { type: 'stale', version: now.record.revision } : { type: 'not-found' };
}
