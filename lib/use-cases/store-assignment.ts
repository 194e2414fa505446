// Writing a changed assignment, with the end of everything that hangs on it.
import type { Assignment } from '#lib/core/assignment/assignment.ts';
import { generationOf } from '#lib/core/attempt/count-attempt.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import {
  loadStartedCounts,
  type PublishedAssignment,
  saveAssignment,
} from '#lib/store/assignments.ts';
import { expireAttempts } from '#lib/store/attempts.ts';
import { publishedCache } from '#lib/store/published-cache.ts';
import { loadQuiz } from '#lib/store/quizzes.ts';
import type { Recount } from '#lib/store/recount.ts';
import type { Deps } from './deps.ts';

/**
 * @param found as read; @param quiz another version to move it to
 * @returns null where it changed or went since it was read
 */
export async function storeAssignment(
  deps: Deps,
  found: PublishedAssignment,
  assignment: Assignment,
  quiz?: QuizVersion | undefined,
): Promise<Assignment | null> {
  const { id, expiresAt } = assignment;
  const { record: former, version: expected } = found.assignment;
  const lasts = expiresAt === former.expiresAt;
  const published = lasts ? 0 : ((await loadQuiz(deps.kv, former.quizId))?.record.published ?? 0);
  const saved = await saveAssignment(deps.kv, deps.ids.random(20), {
    assignment,
    expected,
    moved: quiz && { quiz, former: found.quiz },
    recount: await recountOf(deps, former, assignment),
    versions: Array.from({ length: published }, (_, index) => index + 1),
  });
  publishedCache(deps).forget(id);
  if (!saved) return null;
  if (!lasts) await expireAttempts(deps.kv, () => deps.ids.random(20), id, expiresAt);
  return assignment;
}

/** Where the corrections changed: how many attempts are to be counted anew, as far as they are known. */
async function recountOf(
  deps: Deps,
  former: Assignment,
  assignment: Assignment,
): Promise<Recount | undefined> {
  if (generationOf(former) === generationOf(assignment)) return undefined;
  const [total = 0] = await loadStartedCounts(deps.kv, [former]);
  return { v: 1, generation: generationOf(assignment), after: null, done: 0, total };
}
