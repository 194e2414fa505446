// Assignments with the quiz version each is taken on, and the two sums of each.
import { type Assignment, assignmentSchema } from '#lib/core/assignment/assignment.ts';
import { generationOf, shownGeneration } from '#lib/core/attempt/count-attempt.ts';
import { STARTED_FIELD } from '#lib/core/attempt/live-delta.ts';
import { type QuizVersion, quizVersionSchema } from '#lib/core/quiz/quiz.ts';
import type { Kv, KvVersion } from '#lib/ports/kv.ts';
import { type Claims, claimKeys, parseClaims } from './claims.ts';
import { getInPages } from './get-in-pages.ts';
import { assignmentKeys as keys } from './keys.ts';
import { parseRecord, type Versioned } from './parse-record.ts';
import type { Recount } from './recount.ts';

export type PublishedAssignment = {
  assignment: Versioned<Assignment>;
  quiz: QuizVersion;
  claims: Claims;
};

/** One command. */
export async function loadPublished(kv: Kv, id: string): Promise<PublishedAssignment | null> {
  const [first, second, ...claims] = await kv.getMany([
    keys.assignment(id),
    keys.currentVersion(id),
    ...claimKeys(id),
  ]);
  const assignment = parseRecord(assignmentSchema, first ?? null);
  const quiz = parseRecord(quizVersionSchema, second ?? null);
  return assignment && quiz ? { assignment, quiz: quiz.record, claims: parseClaims(claims) } : null;
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

/** Former generations of sums that go when another begins; each such commit finds few that are left. */
const MOST_OLD = 20;

export type AssignmentChange = {
  assignment: Assignment;
  expected: KvVersion;
  /** To move it to another version; `former` stays for the attempts made on it. */
  moved?: { quiz: QuizVersion; former: QuizVersion } | undefined;
  /** Where it begins a new generation of sums. */
  recount?: Recount | undefined;
  /** Numbers of the former versions, which expire with the rest. */
  versions: readonly number[];
};

/**
 * Changes an assignment and moves the end of what hangs on it; that of the attempts is moved by
 * expireAttempts(). @returns false where it changed since it was read.
 */
export async function saveAssignment(
  kv: Kv,
  operationId: string,
  { assignment, expected, moved, recount, versions }: AssignmentChange,
): Promise<boolean> {
  const { id, expiresAt } = assignment;
  const commit = kv
    .atomic(operationId)
    .check(keys.assignment(id), expected)
    .set(keys.assignment(id), assignment);
  const kept = new Set(versions);
  if (moved) {
    commit.set(keys.currentVersion(id), moved.quiz);
    if (moved.former.version !== moved.quiz.version) {
      commit.set(keys.formerVersion(id, moved.former.version), moved.former);
      kept.add(moved.former.version);
    }
  }
  if (recount) {
    commit.set(keys.recount(id), recount);
    const shown = shownGeneration(assignment);
    for (let old = Math.max(0, shown - MOST_OLD); old < shown; old += 1) {
      commit.delete(keys.live(id, old)).delete(keys.joint(id, old));
    }
  }
  const { currentVersion, attempts, challenges, rows } = keys;
  const own = [keys.assignment, currentVersion, attempts, challenges, rows, keys.recount];
  for (const key of own) commit.expire(key(id), expiresAt);
  for (const generation of new Set([generationOf(assignment), shownGeneration(assignment)])) {
    for (const key of [keys.live, keys.joint]) commit.expire(key(id, generation), expiresAt);
  }
  for (const key of claimKeys(id)) commit.expire(key, expiresAt);
  for (const version of kept) commit.expire(keys.formerVersion(id, version), expiresAt);
  return (await commit.commit()).ok;
}

type Summed = Pick<Assignment, 'id' | 'generation' | 'recountFrom'>;

/** How many students began each; one command for each 200. */
export async function loadStartedCounts(kv: Kv, assignments: readonly Summed[]): Promise<number[]> {
  const live = assignments.map((each) => keys.live(each.id, shownGeneration(each)));
  const counts: number[] = [];
  for (let from = 0; from < live.length; from += 200) {
    counts.push(...(await kv.countMany(live.slice(from, from + 200), STARTED_FIELD)));
  }
  return counts;
}

export type Sums = { live: Record<string, number>; joint: Record<string, number> };

/** Those of the generation that is whole. Two commands. */
export async function loadSums(kv: Kv, assignment: Summed): Promise<Sums> {
  const generation = shownGeneration(assignment);
  const [live, joint] = await Promise.all([
    kv.counters(keys.live(assignment.id, generation)),
    kv.counters(keys.joint(assignment.id, generation)),
  ]);
  return { live, joint };
}
