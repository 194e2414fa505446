// A quiz goes with everything under it: assignments, attempts, sums. A killed run is simply run again.
import { deleteAssignment } from '#lib/store/delete-assignment.ts';
import { unlistQuizFromDesk } from '#lib/store/desks.ts';
import { publishedCache } from '#lib/store/published-cache.ts';
import { deleteQuizRecord } from '#lib/store/quizzes.ts';
import type { Deps } from './deps.ts';
import { authoriseQuiz, type QuizAccess, type TeacherRefusal } from './open-quiz.ts';

export async function deleteQuiz(
  deps: Deps,
  access: QuizAccess,
): Promise<{ type: 'deleted' } | TeacherRefusal> {
  const found = await authoriseQuiz(deps, access);
  if (found.type !== 'found') return found;
  const { quiz } = found;
  const operationId = () => deps.ids.random(20);
  const versions = Array.from({ length: quiz.published }, (_, index) => index + 1);
  for (const id of quiz.assignmentIds) {
    await deleteAssignment(deps.kv, operationId, id, versions);
    publishedCache(deps).forget(id);
  }
  await unlistQuizFromDesk(deps.kv, operationId(), { deskId: quiz.deskId, quizId: quiz.id });
  await deleteQuizRecord(deps.kv, operationId(), quiz.id);
  return { type: 'deleted' };
}
