// Puts a quiz away, or brings it back. Its assignments go on either way, and its revision stays:
// nothing that students get has changed, so no tab that edits is called stale.
import type { Quiz } from '#lib/core/quiz/quiz.ts';
import { saveQuiz } from '#lib/store/quizzes.ts';
import type { Deps } from './deps.ts';
import { authoriseQuiz, type QuizAccess, type TeacherRefusal } from './open-quiz.ts';
import { settleRaces } from './settle-races.ts';

export function archiveQuiz(
  deps: Deps,
  { archived, ...access }: QuizAccess & { archived: boolean },
): Promise<{ type: 'archived'; quiz: Quiz } | TeacherRefusal> {
  return settleRaces(async () => {
    const found = await authoriseQuiz(deps, access);
    if (found.type !== 'found') return found;
    const quiz = { ...found.quiz, archived };
    const unchanged = (found.quiz.archived ?? false) === archived;
    const saved =
      unchanged || (await saveQuiz(deps.kv, deps.ids.random(20), quiz, found.recordVersion));
    return saved ? ({ type: 'archived', quiz } as const) : null;
  });
}
