// Attempts: one key each, written only by its student; sums and index move in the same commit.
import { type Attempt, attemptSchema } from '#lib/core/attempt/attempt.ts';
import { generationOf } from '#lib/core/attempt/count-attempt.ts';
import type { Kv, KvIndexEntry, KvVersion } from '#lib/ports/kv.ts';
import { challengeMember } from './challenges.ts';
import { type ClaimPart, withClaim } from './claims.ts';
import { getInPages } from './get-in-pages.ts';
import { assignmentKeys as keys } from './keys.ts';
import { parseRecord, type Versioned } from './parse-record.ts';

export async function loadAttempt(kv: Kv, attemptId: string): Promise<Versioned<Attempt> | null> {
  return parseRecord(attemptSchema, await kv.get(keys.attempt(attemptId)));
}

/** One command for each 200; null where an attempt is gone. */
export async function loadAttempts(
  kv: Kv,
  attemptIds: readonly string[],
): Promise<(Versioned<Attempt> | null)[]> {
  const entries = await getInPages(
    kv,
    attemptIds.map((id) => keys.attempt(id)),
  );
  return entries.map((entry) => parseRecord(attemptSchema, entry));
}

export type NewAttemptEntry = {
  attempt: Attempt;
  /** Unix ms at which it is gone. */
  expiresAt: number;
  /** The assignment's version as read, so that none starts under a deleted one; null for a bundled quiz. */
  assignment: KvVersion | null;
  /** Deltas of the live sum and of the live rows; all sums are those of the attempt's generation. */
  live: Record<string, number>;
  rows: Record<string, number>;
  /** Where it takes a name of the class list. */
  claim?: ClaimPart | undefined;
};

/** @returns false where the attempt exists already, or the assignment or the claim has changed since it was read. */
export async function saveNewAttempt(
  kv: Kv,
  operationId: string,
  { attempt, expiresAt, assignment, live, rows, claim }: NewAttemptEntry,
): Promise<boolean> {
  const key = keys.attempt(attempt.id);
  const commit = kv.atomic(operationId).check(key, null).set(key, attempt).expire(key, expiresAt);
  if (assignment !== null) {
    const { assignmentId } = attempt;
    commit
      .check(keys.assignment(assignmentId), assignment)
      .index(keys.attempts(assignmentId), attempt.id, attempt.startedAt)
      .expire(keys.attempts(assignmentId), expiresAt)
      .sum(keys.live(assignmentId, generationOf(attempt)), live)
      .expire(keys.live(assignmentId, generationOf(attempt)), expiresAt)
      .sum(keys.rows(assignmentId), rows)
      .expire(keys.rows(assignmentId), expiresAt);
  }
  if (claim && attempt.rosterId !== undefined) {
    commit
      .check(claim.key, claim.version)
      .set(claim.key, withClaim(claim, attempt.rosterId, attempt.id))
      .expire(claim.key, expiresAt);
  }
  return (await commit.commit()).ok;
}

export type AttemptChange = {
  attempt: Attempt;
  expected: KvVersion;
  live?: Record<string, number>;
  rows?: Record<string, number>;
  joint?: Record<string, number>;
  /** A question that is challenged for the first time, and when (Unix ms). */
  challenged?: { questionId: string; at: number } | undefined;
  /** Unix ms; for the sums. null for a bundled quiz, which keeps none. */
  expiresAt: number | null;
};

/** @returns false where the attempt changed since it was read: read again and decide anew. */
export async function saveAttempt(
  kv: Kv,
  operationId: string,
  { attempt, expected, live = {}, rows = {}, joint = {}, challenged, expiresAt }: AttemptChange,
): Promise<boolean> {
  const key = keys.attempt(attempt.id);
  const commit = kv.atomic(operationId).check(key, expected).set(key, attempt);
  if (expiresAt !== null) {
    const { assignmentId } = attempt;
    const sums = [
      [keys.live(assignmentId, generationOf(attempt)), live],
      [keys.rows(assignmentId), rows],
      [keys.joint(assignmentId, generationOf(attempt)), joint],
    ] as const;
    for (const [sumKey, deltas] of sums) {
      if (Object.keys(deltas).length > 0) commit.sum(sumKey, deltas).expire(sumKey, expiresAt);
    }
    if (challenged) {
      const listKey = keys.challenges(attempt.assignmentId);
      const member = challengeMember(attempt.id, challenged.questionId);
      commit.index(listKey, member, challenged.at).expire(listKey, expiresAt);
    }
  }
  return (await commit.commit()).ok;
}

/** Attempts of one assignment in one commit. @returns false where any changed since it was read. */
export async function saveAttempts(
  kv: Kv,
  operationId: string,
  changes: readonly AttemptChange[],
): Promise<boolean> {
  const commit = kv.atomic(operationId);
  for (const { attempt, expected, live = {}, rows = {}, joint = {} } of changes) {
    const key = keys.attempt(attempt.id);
    commit.check(key, expected).set(key, attempt);
    commit.sum(keys.live(attempt.assignmentId, generationOf(attempt)), live);
    commit.sum(keys.rows(attempt.assignmentId), rows);
    commit.sum(keys.joint(attempt.assignmentId, generationOf(attempt)), joint);
  }
  for (const { attempt, expiresAt } of changes) {
    if (expiresAt === null) continue;
    commit.expire(keys.live(attempt.assignmentId, generationOf(attempt)), expiresAt);
    commit.expire(keys.rows(attempt.assignmentId), expiresAt);
    commit.expire(keys.joint(attempt.assignmentId, generationOf(attempt)), expiresAt);
  }
  return (await commit.commit()).ok;
}

/** @returns false where the attempt or the claim changed since it was read. */
export async function deleteAttempt(
  kv: Kv,
  operationId: string,
  change: {
    attempt: Attempt;
    expected: KvVersion;
    live: Record<string, number>;
    rows: Record<string, number>;
    joint: Record<string, number>;
    /** Where a name of the class list is freed. */
    claim?: ClaimPart | undefined;
  },
): Promise<boolean> {
  const { id, assignmentId, rosterId } = change.attempt;
  const { claim } = change;
  const commit = kv
    .atomic(operationId)
    .check(keys.attempt(id), change.expected)
    .delete(keys.attempt(id))
    .unindex(keys.attempts(assignmentId), id)
    .sum(keys.live(assignmentId, generationOf(change.attempt)), change.live)
    .sum(keys.rows(assignmentId), change.rows)
    .sum(keys.joint(assignmentId, generationOf(change.attempt)), change.joint);
  for (const questionId of Object.keys(change.attempt.challenges ?? {})) {
    commit.unindex(keys.challenges(assignmentId), challengeMember(id, questionId));
  }
  if (claim && rosterId !== undefined) {
    commit.check(claim.key, claim.version).set(claim.key, withClaim(claim, rosterId, null));
  }
  return (await commit.commit()).ok;
}

/** Attempt ids by start, oldest first. */
export async function pageAttempts(
  kv: Kv,
  assignmentId: string,
  options: { after?: KvIndexEntry | undefined; limit: number },
): Promise<KvIndexEntry[]> {
  return kv.page(keys.attempts(assignmentId), options);
}

/** Moves the end of everything under an assignment's attempts. Repeatable; cost grows with the attempts. */
export async function expireAttempts(
  kv: Kv,
  newOperationId: () => string,
  assignmentId: string,
  at: number,
): Promise<void> {
  let after: KvIndexEntry | undefined;
  for (;;) {
    const page = await kv.page(keys.attempts(assignmentId), { after, limit: 100 });
    if (page.length === 0) return;
    const commit = kv.atomic(newOperationId());
    for (const { member } of page) commit.expire(keys.attempt(member), at);
    await commit.commit();
    after = page.at(-1);
  }
}
