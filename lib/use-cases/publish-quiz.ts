// The working copy becomes a version that students take. The first publish makes an assignment;
// later ones move it to the new version under the same code.
import {
  type Assignment,
  type AssignmentSettings,
  assignmentExpiry,
} from '#lib/core/assignment/assignment.ts';
import { publishVersion } from '#lib/core/quiz/publish-version.ts';
import type { Quiz, QuizVersion } from '#lib/core/quiz/quiz.ts';
import { AppError } from '#lib/ports/app-error.ts';
import { saveMovedAssignment, saveNewAssignment } from '#lib/store/assignments.ts';
import { expireAttempts } from '#lib/store/attempts.ts';
import { publishedCache } from '#lib/store/published-cache.ts';
import { loadQuiz, saveQuiz } from '#lib/store/quizzes.ts';
import type { Deps } from './deps.ts';
import { authoriseQuiz, type QuizAccess, type TeacherRefusal } from './open-quiz.ts';

export type PublishOutcome =
  | { type: 'published'; assignment: Assignment }
  | { type: 'nothing-to-publish' }
  | TeacherRefusal;

export type PublishInput = QuizAccess & { settings: AssignmentSettings };

export async function publishQuiz(deps: Deps, input: PublishInput): Promise<PublishOutcome> {
  const found = await authoriseQuiz(deps, input);
  if (found.type !== 'found') return found;
  const version = publishVersion(found.quiz);
  if (!version) return { type: 'nothing-to-publish' };
  const [first] = found.quiz.assignmentIds;
  const moved = first ? await moveAssignment(deps, first, version, input.settings) : null;
  const assignment = moved ?? (await makeAssignment(deps, found.quiz, version, input.settings));
  await recordPublished(deps, found.quiz.id, assignment);
  return { type: 'published', assignment };
}

/** One more assignment of the same quiz, for another class. */
export async function addAssignment(deps: Deps, input: PublishInput): Promise<PublishOutcome> {
  const found = await authoriseQuiz(deps, input);
  if (found.type !== 'found') return found;
  const version = publishVersion(found.quiz);
  if (!version) return { type: 'nothing-to-publish' };
  const assignment = await makeAssignment(deps, found.quiz, version, input.settings);
  await recordPublished(deps, found.quiz.id, assignment);
  return { type: 'published', assignment };
}

async function makeAssignment(
  deps: Deps,
  quiz: Quiz,
  version: QuizVersion,
  settings: AssignmentSettings,
): Promise<Assignment> {
  const createdAt = deps.clock.now();
  for (let draw = 0; draw < 20; draw += 1) {
    const id = deps.ids.code();
    const assignment: Assignment = {
      v: 1,
      id,
      quizId: quiz.id,
      deskId: quiz.deskId,
      code: id,
      title: version.title,
      version: version.version,
      settings,
      createdAt,
      expiresAt: assignmentExpiry(settings, createdAt),
    };
    const free = !deps.bundled.has(id);
    if (free && (await saveNewAssignment(deps.kv, deps.ids.random(20), assignment, version))) {
      return assignment;
    }
  }
  throw new AppError('internal', { detail: 'no free code in 20 draws' });
}

/** @returns null where the assignment is gone. */
async function moveAssignment(
  deps: Deps,
  id: string,
  version: QuizVersion,
  settings: AssignmentSettings,
): Promise<Assignment | null> {
  for (;;) {
    const found = await publishedCache(deps).reload(id);
    if (!found) return null;
    const { record, version: expected } = found.assignment;
    const assignment: Assignment = {
      ...record,
      title: version.title,
      version: version.version,
      settings,
      expiresAt: Math.max(record.expiresAt, assignmentExpiry(settings, record.createdAt)),
    };
    const change = { assignment, expected, quiz: version, former: found.quiz };
    const saved = await saveMovedAssignment(deps.kv, deps.ids.random(20), change);
    publishedCache(deps).forget(id);
    if (!saved) continue;
    if (assignment.expiresAt !== record.expiresAt) {
      await expireAttempts(deps.kv, () => deps.ids.random(20), id, assignment.expiresAt);
    }
    return assignment;
  }
}

async function recordPublished(deps: Deps, quizId: string, assignment: Assignment): Promise<void> {
  for (;;) {
    const found = await loadQuiz(deps.kv, quizId);
    if (!found) return;
    const { record } = found;
    const assignmentIds = [...new Set([...record.assignmentIds, assignment.id])];
    const quiz = {
      ...record,
      assignmentIds,
      published: Math.max(record.published, assignment.version),
    };
    if (await saveQuiz(deps.kv, deps.ids.random(20), quiz, found.version)) return;
  }
}
