// A copy of a quiz to work on: the same article and questions, nothing of its assignments.
import { duplicateQuiz as copyOf } from '#lib/core/quiz/duplicate-quiz.ts';
import type { Quiz } from '#lib/core/quiz/quiz.ts';
import { listQuizOnDesk } from '#lib/store/desks.ts';
import { saveQuiz } from '#lib/store/quizzes.ts';
import { authoriseOwnDesk } from './authorise-desk.ts';
import type { Deps } from './deps.ts';
import { authoriseQuiz, type QuizAccess, type TeacherRefusal } from './open-quiz.ts';

export type DuplicateQuizInput = QuizAccess & {
  /** The desk that the copy goes on: of a colleague's quiz it goes to one's own. null: the quiz's desk. */
  ownKey: string | null;
  /** Names the copy. */
  title: (original: string) => string;
};

export async function duplicateQuiz(
  deps: Deps,
  { ownKey, title, ...access }: DuplicateQuizInput,
): Promise<{ type: 'duplicated'; quiz: Quiz } | TeacherRefusal> {
  const found = await authoriseQuiz(deps, access);
  if (found.type !== 'found') return found;
  const opened = await authoriseOwnDesk(deps, ownKey);
  const quiz = copyOf(found.quiz, {
    id: deps.ids.random(12),
    deskId: opened?.desk.id ?? found.quiz.deskId,
    title: title(found.quiz.title),
    createdAt: deps.clock.now(),
  });
  // The list first, as in create-quiz.ts.
  const entry = { deskId: quiz.deskId, quizId: quiz.id, at: quiz.createdAt };
  await listQuizOnDesk(deps.kv, deps.ids.random(20), entry);
  await saveQuiz(deps.kv, deps.ids.random(20), quiz, null);
  return { type: 'duplicated', quiz };
}
