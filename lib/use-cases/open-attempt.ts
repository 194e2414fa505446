// The one check of a student's right to an attempt, and what is needed to work on it.
import type { Attempt } from '#lib/core/attempt/attempt.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import type { KvVersion } from '#lib/ports/kv.ts';
import { loadAttempt } from '#lib/store/attempts.ts';
import { assignmentIdOf } from '#lib/store/keys.ts';
import type { Deps } from './deps.ts';
import { type FoundAssignment, findAssignment, findForAttempt } from './find-assignment.ts';

export type AttemptAccess = { attemptId: string; token: string | null };
export type AttemptRefusal = { type: 'not-found' } | { type: 'forbidden' };

export type OpenedAttempt = {
  type: 'found';
  attempt: Attempt;
  recordVersion: KvVersion;
  /** The assignment as it stands for this attempt. */
  found: FoundAssignment;
  /** The version this attempt is taken on, with its own questions. */
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
  if (!stored || !opens(deps, stored.record, token)) return { type: 'forbidden' };
  const own = found && (await findForAttempt(deps, found, stored.record));
  if (!own) return { type: 'not-found' };
  return { type: 'found', attempt: stored.record, recordVersion: stored.version, ...own };
}

/** Whether the token is the attempt's, or that of the personal link it was taken up with. */
export function opens(
  { ids }: Pick<Deps, 'ids'>,
  { tokenHash, linkTokenHash }: Attempt,
  token: string,
): boolean {
  const hash = ids.hash(token);
  return (
    ids.equal(tokenHash, hash) || (linkTokenHash !== undefined && ids.equal(linkTokenHash, hash))
  );
}
