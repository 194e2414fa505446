// The one check of a student's right to an attempt, and what is needed to work on it.
import type { Attempt } from '#lib/core/attempt/attempt.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import type { KvVersion } from '#lib/ports/kv.ts';
import { loadAttempt } from '#lib/store/attempts.ts';
import { assignmentIdOf } from '#lib/store/keys.ts';
import type { Deps } from './deps.ts';
import { type FoundAssignment, findAssignment, findVersion } from './find-assignment.ts';

export type AttemptAccess = { attemptId: string; token: string | null };
export type AttemptRefusal = { type: 'not-found' } | { type: 'forbidden' };

export type OpenedAttempt = {
  type: 'found';
  attempt: Attempt;
  recordVersion: KvVersion;
  found: FoundAssignment;
  /** The version this attempt is taken on. */
  quiz: QuizVersion;
};

/** An unknown attempt and a wrong token look the same: forbidden. One store command when warm. */
export async function openAttempt(
  deps: Deps,
  { attemptId, token }: AttemptAccess,
): Promise<OpenedAttempt | AttemptRefusal> {
  if (!token || !/^[a-z0-9-]{1,40}\.[a-z0-9]{10,40}$/.test(attemptId)) return { type: 'forbidden' };
  const [stored, found] = await Promise.all([
    loadAttempt(deps.kv, attemptId),
    findAssignment(deps, assignmentIdOf(attemptId)),
  ]);
  if (!stored || !deps.ids.equal(stored.record.tokenHash, deps.ids.hash(token))) {
    return { type: 'forbidden' };
  }
  if (!found) return { type: 'not-found' };
  const quiz = await findVersion(deps, found, stored.record.version);
  if (!quiz) return { type: 'not-found' };
  return { type: 'found', attempt: stored.record, recordVersion: stored.version, found, quiz };
}
