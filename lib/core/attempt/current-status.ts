// Where an attempt stands by the server's clock, whether or not anything was stored since.
import type { AssignmentSettings } from '#lib/core/assignment/assignment.ts';
import type { Attempt } from './attempt.ts';

/** What was sent before the end and was still on its way counts as on time for so long. */
export const GRACE_MS = 2_000;

/**
 * The attempt's own end or its close (own-assignment.ts), whichever is first: closing earlier ends running
 * attempts, and closing later gives those that are not over more time. @returns Unix ms; null: no end.
 */
export function attemptEnd(
  attempt: Pick<Attempt, 'dueAt'>,
  settings: Pick<AssignmentSettings, 'closesAt'>,
): number | null {
  if (attempt.dueAt === null || settings.closesAt === null)
    return attempt.dueAt ?? settings.closesAt;
  return Math.min(attempt.dueAt, settings.closesAt);
}

/**
 * `overdue`: its end and the grace have passed without a finish.
 * @param now Unix ms by the server's clock; nothing a client sends comes in
 */
export function currentStatus(
  attempt: Pick<Attempt, 'status' | 'dueAt'>,
  settings: Pick<AssignmentSettings, 'closesAt'>,
  now: number,
): Attempt['status'] {
  if (attempt.status !== 'open') return attempt.status;
  const end = attemptEnd(attempt, settings);
  return end !== null && now >= end + GRACE_MS ? 'overdue' : 'open';
}
