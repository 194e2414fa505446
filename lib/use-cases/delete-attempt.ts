// A teacher removes a student's attempt: its record, its place in the list, and its part in the sums.

import type { Attempt } from '#lib/core/attempt/attempt.ts';
import { countedOf } from '#lib/core/attempt/count-attempt.ts';
import { liveRowDelta } from '#lib/core/attempt/live-row.ts';
import { deleteAttempt, loadAttempt } from '#lib/store/attempts.ts';
import { type ClaimPart, loadClaimPart } from '#lib/store/claims.ts';
import { publishedCache } from '#lib/store/published-cache.ts';
import type { Deps } from './deps.ts';
import { findForAttempt } from './find-assignment.ts';
import type { TeacherRefusal } from './open-quiz.ts';
import { type AssignmentAccess, authoriseAssignment } from './read-results.ts';

export async function deleteStudentAttempt(
  deps: Deps,
  { attemptId, ...access }: AssignmentAccess & { attemptId: string },
): Promise<{ type: 'deleted' } | TeacherRefusal> {
  const authorised = await authoriseAssignment(deps, access);
  if (authorised.type !== 'found') return authorised;
  const { found } = authorised;
  if (!attemptId.startsWith(`${found.assignment.id}.`)) return { type: 'not-found' };
  for (;;) {
    const stored = await loadAttempt(deps.kv, attemptId);
    if (!stored) return { type: 'not-found' };
    const attempt = stored.record;
    const own = await findForAttempt(deps, found, attempt);
    const { live, joint } = own
      ? countedOf({ assignment: own.found.assignment, quiz: own.quiz }, attempt)
      : { live: {}, joint: {} };
    const claim = await claimOf(deps, attempt);
    const change = {
      attempt,
      expected: stored.version,
      live: negate(live),
      rows: liveRowDelta(attempt, null),
      joint: negate(joint),
      claim,
    };
    if (!(await deleteAttempt(deps.kv, deps.ids.random(20), change))) continue;
    if (claim) publishedCache(deps).forget(found.assignment.id);
    return { type: 'deleted' };
  }
}

/** The part with the name that the attempt took, which is free again; undefined where it took none. */
async function claimOf(
  deps: Deps,
  { id, assignmentId, rosterId }: Attempt,
): Promise<ClaimPart | undefined> {
  if (rosterId === undefined) return undefined;
  const part = await loadClaimPart(deps.kv, assignmentId, rosterId);
  return part.claims[rosterId] === id ? part : undefined;
}

function negate(deltas: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(deltas).map(([field, delta]) => [field, -delta]));
}
