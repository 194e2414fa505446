// A name of the class list belongs to the first attempt under it: others may not start under it too.
import type { AssignmentSettings } from '#lib/core/assignment/assignment.ts';
import { extendedLimit, type PersonalLink } from '#lib/core/assignment/personal-link.ts';
import type { Attempt } from '#lib/core/attempt/attempt.ts';
import { liveRowDelta } from '#lib/core/attempt/live-row.ts';
import { loadAttempt, saveAttempt } from '#lib/store/attempts.ts';
import { type ClaimPart, loadClaimPart } from '#lib/store/claims.ts';
import type { Deps } from './deps.ts';
import { opens } from './open-attempt.ts';

export type HeldAttempt = { id: string; token: string };

export type ClaimedName =
  /** It stands on no list. */
  | { type: 'unlisted' }
  /** To be written with the attempt. */
  | { type: 'free'; part: ClaimPart }
  /** The caller's own: by this very attempt, an earlier one it holds, or the personal link. */
  | { type: 'held'; by: string }
  | { type: 'taken' };

/** One store command for a listed name, and one more where an earlier attempt must be shown. */
export async function claimName(
  deps: Deps,
  attempt: Attempt,
  { link, held }: { link: PersonalLink | null; held: readonly HeldAttempt[] },
): Promise<ClaimedName> {
  const { rosterId } = attempt;
  if (rosterId === undefined) return { type: 'unlisted' };
  const part = await loadClaimPart(deps.kv, attempt.assignmentId, rosterId);
  const by = part.claims[rosterId];
  if (by === undefined) return { type: 'free', part };
  if (by === attempt.id) return { type: 'unlisted' };
  if (link) return { type: 'held', by };
  const token = held.find(({ id }) => id === by)?.token;
  const stored = token === undefined ? null : await loadAttempt(deps.kv, by);
  return stored && token !== undefined && opens(deps, stored.record, token)
    ? { type: 'held', by }
    : { type: 'taken' };
}

/**
 * Goes on with an attempt that was begun without the link: with the link's time, and a token of its own
 * beside the one that its browser holds. @returns null where it changed or went since it was read
 */
export async function takeUp(
  deps: Deps,
  attemptId: string,
  given: { settings: AssignmentSettings; link: PersonalLink; token: string; expiresAt: number },
): Promise<Attempt | null> {
  const stored = await loadAttempt(deps.kv, attemptId);
  if (!stored) return null;
  const { record: before, version: expected } = stored;
  if (opens(deps, before, given.token)) return before;
  const attempt = { ...before, linkTokenHash: deps.ids.hash(given.token) };
  if (before.status === 'open') {
    const limit = extendedLimit(given.settings.timeLimitMs, given.link);
    if (before.dueAt !== null && limit !== null) {
      attempt.dueAt = Math.max(before.dueAt, before.startedAt + limit);
    }
    attempt.closesAt = given.link.closesAt ?? before.closesAt;
  }
  const { expiresAt } = given;
  const change = { attempt, expected, rows: liveRowDelta(before, attempt), expiresAt };
  return (await saveAttempt(deps.kv, deps.ids.random(20), change)) ? attempt : null;
}
