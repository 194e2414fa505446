// The working copy becomes a version that students take. The first publish makes an assignment;
// later ones move it to the new version under the same code.
import {
  type Assignment,
  type AssignmentSettings,
  assignmentExpiry,
} from '#lib/core/assignment/assignment.ts';
import { contestedQuestions, publishVersion } from '#lib/core/quiz/publish-version.ts';
import type { Quiz, QuizVersion } from '#lib/core/quiz/quiz.ts';
import { AppError } from '#lib/ports/app-error.ts';
import { saveMovedAssignment, saveNewAssignment } from '#lib/store/assignments.ts';
import { expireAttempts } from '#lib/store/attempts.ts';
import { deleteAssignment } from '#lib/store/delete-assignment.ts';
import { publishedCache } from '#lib/store/published-cache.ts';
import { loadQuiz, saveQuiz } from '#lib/store/quizzes.ts';
import type { Deps } from './deps.ts';
import { authoriseQuiz, type QuizAccess, type TeacherRefusal } from './open-quiz.ts';
import { settleRaces } from './settle-races.ts';

export type PublishOutcome =
  | { type: 'published'; assignment: Assignment }
  | { type: 'nothing-to-publish' }
  /** A gate calls these questions of the teacher's an error: ask once more. */
  | { type: 'contested'; questionIds: string[] }
  /** Nobody could ever take it. */
  | { type: 'closes-in-past' }
  | TeacherRefusal;

/** `confirm`: with the teacher's questions that a gate calls an error. */
export type PublishInput = QuizAccess & {
  settings: AssignmentSettings;
  confirm?: boolean | undefined;
};

export function publishQuiz(deps: Deps, input: PublishInput): Promise<PublishOutcome> {
  return publish(deps, input, (quiz) => quiz.assignmentIds[0] ?? null);
}

/** One more assignment of the same quiz, for another class. */
export function addAssignment(deps: Deps, input: PublishInput): Promise<PublishOutcome> {
  return publish(deps, input, () => null);
}

/**
 * The assignment's id is written into the quiz before the assignment is made: two first publishes
 * at once come to one code, and a deletion finds what a publish under way has made.
 */
async function publish(
  deps: Deps,
  input: PublishInput,
  present: (quiz: Quiz) => string | null,
): Promise<PublishOutcome> {
  const { closesAt, feedback } = input.settings;
  if (closesAt !== null && closesAt <= deps.clock.now()) return { type: 'closes-in-past' };
  // A further try needs feedback on the one before.
  const settings = feedback === 'each' ? input.settings : { ...input.settings, tries: 1 };
  const reserved = await settleRaces(async () => {
    const found = await authoriseQuiz(deps, input);
    if (found.type !== 'found') return found;
    const contested = contestedQuestions(found.quiz);
    if (contested.length > 0 && !input.confirm) {
      return { type: 'contested', questionIds: contested.map(({ id }) => id) } as const;
    }
    const version = publishVersion(found.quiz, { confirmed: input.confirm });
    if (!version) return { type: 'nothing-to-publish' } as const;
    const id = present(found.quiz) ?? (await freeCode(deps));
    const quiz: Quiz = {
      ...found.quiz,
      assignmentIds: [...new Set([...found.quiz.assignmentIds, id])],
      published: Math.max(found.quiz.published, version.version),
    };
    const saved = await saveQuiz(deps.kv, deps.ids.random(20), quiz, found.recordVersion);
    return saved ? ({ type: 'reserved', id, quiz, version } as const) : null;
  });
  if (reserved.type !== 'reserved') return reserved;
  const { id, quiz, version } = reserved;
  const assignment = await settleRaces(async () => {
    const made = await makeAssignment(deps, id, quiz, version, settings);
    return made ?? (await moveAssignment(deps, id, version, settings));
  });
  const still = await loadQuiz(deps.kv, quiz.id);
  if (still && !still.record.deleting) return { type: 'published', assignment };
  await deleteAssignment(deps.kv, () => deps.ids.random(20), id, [version.version]);
  publishedCache(deps).forget(id);
  return { type: 'not-found' };
}

/** A code that nothing has. Two draws of the same free code at once: one in 27^6 squared. */
async function freeCode(deps: Deps): Promise<string> {
  return settleRaces(async () => {
    const id = deps.ids.code();
    const taken = deps.bundled.has(id) || (await publishedCache(deps).reload(id)) !== null;
    return taken ? null : id;
  });
}

/** @returns null where it exists already. */
async function makeAssignment(
  deps: Deps,
  id: string,
  quiz: Quiz,
  version: QuizVersion,
  settings: AssignmentSettings,
): Promise<Assignment | null> {
  const createdAt = deps.clock.now();
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
  const saved = await saveNewAssignment(deps.kv, deps.ids.random(20), assignment, version);
  return saved ? assignment : null;
}

/** @returns null where it changed or went since it was read. */
async function moveAssignment(
  deps: Deps,
  id: string,
  version: QuizVersion,
  settings: AssignmentSettings,
): Promise<Assignment | null> {
  const cache = publishedCache(deps);
  const found = await cache.reload(id);
  if (!found) return null;
  const { record, version: expected } = found.assignment;
  if (record.quizId !== version.quizId)
    throw new AppError('internal', { detail: 'code of another quiz' });
  const assignment: Assignment = {
    ...record,
    title: version.title,
    version: version.version,
    settings,
    expiresAt: Math.max(record.expiresAt, assignmentExpiry(settings, record.createdAt)),
  };
  const change = { assignment, expected, quiz: version, former: found.quiz };
  const saved = await saveMovedAssignment(deps.kv, deps.ids.random(20), change);
  cache.forget(id);
  if (!saved) return null;
  if (assignment.expiresAt !== record.expiresAt) {
    await expireAttempts(deps.kv, () => deps.ids.random(20), id, assignment.expiresAt);
  }
  return assignment;
}
