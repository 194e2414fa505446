// A quiz goes with everything under it: assignments, attempts, sums. A killed run is simply run again.
import { deleteAssignment } from '#lib/store/delete-assignment.ts';
import { unlistQuizFromDesk } from '#lib/store/desks.ts';
import { publishedCache } from '#lib/store/published-cache.ts';
import { deleteQuizRecord, saveQuiz } from '#lib/store/quizzes.ts';
import type { Deps } from './deps.ts';
import { authoriseQuiz, type QuizAccess, type TeacherRefusal } from './open-quiz.ts';
import { settleRaces } from './settle-races.ts';

export async function deleteQuiz(
  deps: Deps,
  access: QuizAccess,
): Promise<{ type: 'deleted' } | TeacherRefusal> {
  const operationId = () => deps.ids.random(20);
  // Marked first: a publish that reads the mark hangs nothing new on it, one that was under way sees it after.
  const marked = await settleRaces(async () => {
    const found = await authoriseQuiz(deps, access, { alsoDeleting: true });
    if (found.type !== 'found' || found.quiz.deleting) return found;
    const quiz = { ...found.quiz, deleting: true };
    const saved = await saveQuiz(deps.kv, operationId(), quiz, found.recordVersion);
    return saved ? { ...found, quiz } : null;
  });
  if (marked.type !== 'found') return marked;
  const { quiz } = marked;
  const versions = Array.from({ length: quiz.published }, (_, index) => index + 1);
  for (const id of quiz.assignmentIds) {
    await deleteAssignment(deps.kv, operationId, id, versions);
    publishedCache(deps).forget(id);
  }
  await unlistQuizFromDesk(deps.kv, operationId(), { deskId: quiz.deskId, quizId: quiz.id });
  await deleteQuizRecord(deps.kv, operationId(), quiz.id);
  return { type: 'deleted' };
}
