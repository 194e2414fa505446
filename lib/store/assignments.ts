// Assignments with the quiz version each is taken on, and the two sums of each.
import { type Assignment, assignmentSchema } from '#lib/core/assignment/assignment.ts';
import { STARTED_FIELD } from '#lib/core/attempt/live-delta.ts';
import { type QuizVersion, quizVersionSchema } from '#lib/core/quiz/quiz.ts';
import type { Kv, KvVersion } from '#lib/ports/kv.ts';
import { getInPages } from './get-in-pages.ts';
import { assignmentKeys as keys } from './keys.ts';
import { parseRecord, type Versioned } from './parse-record.ts';

export type PublishedAssignment = {
  assignment: Versioned<Assignment>;
  quiz: QuizVersion;
};

/** One command. */
export async function loadPublished(kv: Kv, id: string): Promise<PublishedAssignment | null> {
  const [first, second] = await kv.getMany([keys.assignment(id), keys.currentVersion(id)]);
  const assignment = parseRecord(assignmentSchema, first ?? null);
  const quiz = parseRecord(quizVersionSchema, second ?? null);
  return assignment && quiz ? { assignment, quiz: quiz.record } : null;
}

export async function loadFormerVersion(
  kv: Kv,
  id: string,
  version: number,
): Promise<QuizVersion | null> {
  const entry = await kv.get(keys.formerVersion(id, version));
  return parseRecord(quizVersionSchema, entry)?.record ?? null;
}

/** One command for each 200; missing ones are left out. */
export async function loadAssignments(kv: Kv, ids: readonly string[]): Promise<Assignment[]> {
  const entries = await getInPages(
    kv,
    ids.map((id) => keys.assignment(id)),
  );
  return entries.flatMap((entry) => parseRecord(assignmentSchema, entry)?.record ?? []);
}

/** @returns false where the id is taken. */
export async function saveNewAssignment(
  kv: Kv,
  operationId: string,
  assignment: Assignment,
  quiz: QuizVersion,
): Promise<boolean> {
  const { id, expiresAt } = assignment;
  const result = await kv
    .atomic(operationId)
    .check(keys.assignment(id), null)
    .set(keys.assignment(id), assignment)
    .set(keys.currentVersion(id), quiz)
    .expire(keys.assignment(id), expiresAt)
    .expire(keys.currentVersion(id), expiresAt)
    .commit();
  return result.ok;
}

/** Moves an assignment to a newer version; `former` stays for the attempts made on it. */
export async function saveMovedAssignment(
  kv: Kv,
  operationId: string,
  change: { assignment: Assignment; expected: KvVersion; quiz: QuizVersion; former: QuizVersion },
): Promise<boolean> {
  const { assignment, expected, quiz, former } = change;
  const { id, expiresAt } = assignment;
  const kept = keys.formerVersion(id, former.version);
  const commit = kv
    .atomic(operationId)
    .check(keys.assignment(id), expected)
    .set(keys.assignment(id), assignment)
    .set(keys.currentVersion(id), quiz);
  if (former.version !== quiz.version) commit.set(kept, former).expire(kept, expiresAt);
  for (const key of [keys.assignment, keys.currentVersion, keys.attempts, keys.live, keys.joint]) {
    commit.expire(key(id), expiresAt);
  }
  return (await commit.commit()).ok;
}

/** How many students began each; one command for each 200. */
export async function loadStartedCounts(kv: Kv, ids: readonly string[]): Promise<number[]> {
  const counts: number[] = [];
  for (let from = 0; from < ids.length; from += 200) {
    const live = ids.slice(from, from + 200).map(keys.live);
    counts.push(...(await kv.countMany(live, STARTED_FIELD)));
  }
  return counts;
}

export type Sums = { live: Record<string, number>; joint: Record<string, number> };

/** Two commands. */
export async function loadSums(kv: Kv, id: string): Promise<Sums> {
  const [live, joint] = await Promise.all([
    kv.counters(keys.live(id)),
    kv.counters(keys.joint(id)),
  ]);
  return { live, joint };
}
