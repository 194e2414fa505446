// Counting an assignment's attempts anew after a correction: how far it is, and its steps. An attempt's own record
// tells in which generation it is counted, so that each is counted once whatever else writes meanwhile.
import { z } from 'zod';
import type { Assignment } from '#lib/core/assignment/assignment.ts';
import { type CountedAttempt, generationOf } from '#lib/core/attempt/count-attempt.ts';
import type { Kv, KvIndexEntry, KvVersion } from '#lib/ports/kv.ts';
import { assignmentKeys as keys } from './keys.ts';
import { parseRecord, type Versioned } from './parse-record.ts';

export const recountSchema = z.object({
  v: z.literal(1),
  /** The generation being counted, or counted last. */
  generation: z.int().min(1),
  /** The last attempt looked at, in the order of start; null: none yet. */
  after: z.object({ member: z.string(), score: z.number() }).nullable(),
  /** First runs looked at. */
  done: z.int().min(0),
  /** First runs that had begun. */
  total: z.int().min(0),
});
export type Recount = z.infer<typeof recountSchema>;

/** null: nothing was ever corrected. */
export async function loadRecount(kv: Kv, id: string): Promise<Versioned<Recount> | null> {
  return parseRecord(recountSchema, await kv.get(keys.recount(id)));
}

export type RecountStep = {
  assignment: Assignment;
  recount: Versioned<Recount>;
  /** Attempts that come over, each with its record's version. */
  moved: readonly (CountedAttempt & { expected: KvVersion })[];
  /** The last entry looked at. */
  after: KvIndexEntry;
  /** First runs among those looked at. */
  firstRuns: number;
};

/** A page of attempts, their sums and the place reached, in one commit. @returns false where any changed since it was read. */
export async function saveRecountStep(
  kv: Kv,
  operationId: string,
  { assignment, recount, moved, after, firstRuns }: RecountStep,
): Promise<boolean> {
  const { id, expiresAt } = assignment;
  const generation = generationOf(assignment);
  const commit = kv.atomic(operationId).check(keys.recount(id), recount.version);
  for (const { attempt, expected } of moved) {
    commit.check(keys.attempt(attempt.id), expected).set(keys.attempt(attempt.id), attempt);
  }
  for (const sum of ['live', 'joint'] as const) {
    const key = keys[sum](id, generation);
    const deltas = addUp(moved.map((each) => each[sum]));
    if (Object.keys(deltas).length > 0) commit.sum(key, deltas).expire(key, expiresAt);
  }
  const done = recount.record.done + firstRuns;
  commit.set(keys.recount(id), { ...recount.record, after, done });
  return (await commit.commit()).ok;
}

/** Former generations of sums that go at the end; corrections in quick succession leave more, which go with the next. */
const MOST_FORMER = 50;

/** All are counted: the new sums are shown from now on, and the former are gone with all they counted. @returns false where it changed. */
export async function saveRecountEnd(
  kv: Kv,
  operationId: string,
  assignment: Versioned<Assignment>,
  recount: Versioned<Recount>,
): Promise<boolean> {
  const { recountFrom = 0, ...ended } = assignment.record;
  const { id } = ended;
  const generation = generationOf(ended);
  const commit = kv
    .atomic(operationId)
    .check(keys.assignment(id), assignment.version)
    .check(keys.recount(id), recount.version)
    .set(keys.assignment(id), ended)
    // It names an attempt, which may be removed later.
    .set(keys.recount(id), { ...recount.record, after: null });
  for (let old = Math.max(recountFrom, generation - MOST_FORMER); old < generation; old += 1) {
    commit.delete(keys.live(id, old)).delete(keys.joint(id, old));
  }
  return (await commit.commit()).ok;
}

function addUp(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const deltas of all) {
    for (const [field, delta] of Object.entries(deltas)) sums[field] = (sums[field] ?? 0) + delta;
  }
  return sums;
}
