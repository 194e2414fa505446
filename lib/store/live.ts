// All that a look at a class at work needs, read as one: who may look, the assignment, and how far each is.
import { type Assignment, assignmentSchema } from '#lib/core/assignment/assignment.ts';
import { shownGeneration } from '#lib/core/attempt/count-attempt.ts';
import { type Desk, deskSchema } from '#lib/core/quiz/desk.ts';
import type { Kv } from '#lib/ports/kv.ts';
import { type Claims, claimKeys, parseClaims } from './claims.ts';
import { assignmentKeys, deskKeys } from './keys.ts';
import { parseRecord } from './parse-record.ts';

export type LiveRecord = {
  /** In the order asked for; null where there is no such desk. */
  desks: (Desk | null)[];
  assignment: Assignment | null;
  claims: Claims;
  /** The live sum and the live rows. */
  live: Record<string, number>;
  rows: Record<string, number>;
};

/** One command; two where the sum was made anew after a correction. At most 100 desks. */
export async function loadLive(
  kv: Kv,
  assignmentId: string,
  deskIds: readonly string[],
): Promise<LiveRecord> {
  const { entries, counters } = await kv.read(
    [
      assignmentKeys.assignment(assignmentId),
      ...deskIds.map(deskKeys.desk),
      ...claimKeys(assignmentId),
    ],
    [assignmentKeys.live(assignmentId, 0), assignmentKeys.rows(assignmentId)],
  );
  const desks = entries.slice(1, 1 + deskIds.length);
  const assignment = parseRecord(assignmentSchema, entries[0] ?? null)?.record ?? null;
  const generation = assignment === null ? 0 : shownGeneration(assignment);
  const live = assignmentKeys.live(assignmentId, generation);
  return {
    desks: desks.map((entry) => parseRecord(deskSchema, entry)?.record ?? null),
    assignment,
    claims: parseClaims(entries.slice(1 + deskIds.length)),
    live: generation === 0 ? (counters[0] ?? {}) : await kv.counters(live),
    rows: counters[1] ?? {},
  };
}
