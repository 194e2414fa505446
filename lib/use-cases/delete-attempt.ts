// A teacher removes a student's attempt: its record, its place in the list, and its part in the sums.
import { attemptLive } from '#lib/core/attempt/attempt-live.ts';
import { jointCells } from '#lib/core/attempt/joint-cells.ts';
import { deleteAttempt, loadAttempt } from '#lib/store/attempts.ts';
import type { Deps } from './deps.ts';
import { findVersion } from './find-assignment.ts';
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
    const quiz = await findVersion(deps, found, attempt.version);
    const live = quiz ? attemptLive(attempt, quiz) : {};
    const joint = quiz ? jointCells(attempt, quiz) : {};
    const change = { attempt, expected: stored.version, live: negate(live), joint: negate(joint) };
    if (await deleteAttempt(deps.kv, deps.ids.random(20), change)) return { type: 'deleted' };
  }
}

function negate(deltas: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(deltas).map(([field, delta]) => [field, -delta]));
}
