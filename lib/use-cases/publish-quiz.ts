// The working copy becomes a version that students take. The first publish makes an assignment;
// later ones move it, and those of other classes, to the new version under the same codes.
import {
  type Assignment,
  type AssignmentSettings,
  assignmentExpiry,
  assignmentSettingsSchema,
} from '#lib/core/assignment/assignment.ts';
import { settled, withSettings } from '#lib/core/assignment/change-assignment.ts';
import { contestedQuestions, publishVersion } from '#lib/core/quiz/publish-version.ts';
import type { Quiz, QuizVersion } from '#lib/core/quiz/quiz.ts';
import { AppError } from '#lib/ports/app-error.ts';
import { saveNewAssignment } from '#lib/store/assignments.ts';
import { deleteAssignment } from '#lib/store/delete-assignment.ts';
import { publishedCache } from '#lib/store/published-cache.ts';
import { loadQuiz, saveQuiz } from '#lib/store/quizzes.ts';
import type { Deps } from './deps.ts';
import { authoriseQuiz, type QuizAccess, type TeacherRefusal } from './open-quiz.ts';
import { settleRaces } from './settle-races.ts';
import { storeAssignment } from './store-assignment.ts';

export type PublishOutcome =
  | { type: 'published'; assignment: Assignment; quiz: Quiz; version: QuizVersion }
  | { type: 'nothing-to-publish' }
  /** A gate calls these questions of the teacher's an error: ask once more. */
  | { type: 'contested'; questionIds: string[] }
  /** Nobody could ever take it. */
  | { type: 'closes-in-past' }
  | TeacherRefusal;

export type PublishInput = QuizAccess & {
  /** Of the first publish, or of the new assignment; later publishes leave settings as they are without it. */
  settings?: AssignmentSettings | undefined;
  /** With the teacher's questions that a gate calls an error. */
  confirm?: boolean | undefined;
};

/** The first publish makes an assignment; later ones move all of the quiz's to the new version. */
export async function publishQuiz(deps: Deps, input: PublishInput): Promise<PublishOutcome> {
  const outcome = await publish(deps, input, (quiz) => quiz.assignmentIds[0] ?? null);
  if (outcome.type !== 'published') return outcome;
  const { quiz, version, assignment } = outcome;
  for (const id of quiz.assignmentIds) {
    if (id !== assignment.id) await settleRaces(() => moveAssignment(deps, id, version));
  }
  return outcome;
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
  const closesAt = input.settings?.closesAt ?? null;
  if (closesAt !== null && closesAt <= deps.clock.now()) return { type: 'closes-in-past' };
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
    const made = await makeAssignment(deps, id, quiz, version, input.settings);
    if (made) return made;
    const moved = await moveAssignment(deps, id, version, input.settings);
    return moved === 'gone' ? null : moved;
  });
  const still = await loadQuiz(deps.kv, quiz.id);
  if (still && !still.record.deleting) return { type: 'published', assignment, quiz, version };
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
  given: AssignmentSettings = assignmentSettingsSchema.parse({}),
): Promise<Assignment | null> {
  const createdAt = deps.clock.now();
  const settings = settled(given);
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

/** @returns null where it changed since it was read, `gone` where it is not there. */
async function moveAssignment(
  deps: Deps,
  id: string,
  version: QuizVersion,
  settings?: AssignmentSettings | undefined,
): Promise<Assignment | 'gone' | null> {
  const found = await publishedCache(deps).reload(id);
  if (!found) return 'gone';
  const { record } = found.assignment;
  if (record.quizId !== version.quizId)
    throw new AppError('internal', { detail: 'code of another quiz' });
  // Another publish, of a later revision, was first.
  if (record.version > version.version) return record;
  const changed = settings && withSettings(record, settings, deps.clock.now());
  const assignment: Assignment = {
    ...(changed?.type === 'changed' ? changed.assignment : record),
    title: version.title,
    version: version.version,
  };
  return storeAssignment(deps, found, assignment, version);
}
