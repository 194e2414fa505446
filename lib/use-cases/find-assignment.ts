// From a typed code, or an attempt's id, to the assignment and its quiz: bundled ones first, then the store.
import { applyCorrections } from '#lib/core/assignment/apply-corrections.ts';
import type { Assignment } from '#lib/core/assignment/assignment.ts';
import { KEPT_AFTER_CLOSE_MS } from '#lib/core/assignment/assignment.ts';
import type { Attempt } from '#lib/core/attempt/attempt.ts';
import { generationOf } from '#lib/core/attempt/count-attempt.ts';
import { ownAssignment, ownVersion } from '#lib/core/attempt/own-assignment.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import type { KvVersion } from '#lib/ports/kv.ts';
import type { Claims } from '#lib/store/claims.ts';
import { publishedCache } from '#lib/store/published-cache.ts';
import type { Deps } from './deps.ts';

export type FoundAssignment = {
  assignment: Assignment;
  /** With the class's corrections. */
  quiz: QuizVersion;
  /** The record's version in the store; null for a bundled quiz, which has no record and keeps no sums. */
  recordVersion: KvVersion | null;
  /** Which names of the class list are taken. */
  claims: Claims;
};

/** Codes are read without regard to case, spaces and, where it helps, hyphens: "KX7 MQ2" is kx7mq2. */
export function normaliseCode(typed: string): string {
  return typed.trim().toLowerCase().replace(/\s+/g, '').slice(0, 60);
}

/** At most one store command; none within seconds of the last. `fresh` always asks the store. */
export async function findAssignment(
  deps: Deps,
  typed: string,
  { fresh = false }: { fresh?: boolean } = {},
): Promise<FoundAssignment | null> {
  const code = normaliseCode(typed);
  const bundled = deps.bundled.get(code);
  if (bundled)
    return { assignment: bundled.assignment, quiz: bundled.quiz, recordVersion: null, claims: {} };
  const id = code.replaceAll('-', '');
  if (!/^[a-z0-9]{6}$/.test(id)) return null;
  const found = fresh
    ? await publishedCache(deps).reload(id)
    : await publishedCache(deps).published(id);
  if (!found || deps.clock.now() >= found.assignment.record.expiresAt) return null;
  return {
    assignment: found.assignment.record,
    quiz: applyCorrections(found.quiz, found.assignment.record.corrections),
    recordVersion: found.assignment.version,
    claims: found.claims,
  };
}

/** The quiz version an attempt is taken on, as corrected; null where it is gone. */
async function findVersion(
  deps: Deps,
  found: FoundAssignment,
  version: number,
): Promise<QuizVersion | null> {
  if (found.quiz.version === version) return found.quiz;
  if (found.recordVersion === null) return null;
  const { assignment, quiz, recordVersion, claims } = found;
  const former = await publishedCache(deps).version(
    { assignment: { record: assignment, version: recordVersion }, quiz, claims },
    version,
  );
  return former && applyCorrections(former, assignment.corrections);
}

/**
 * Assignment and version as they stand for one attempt; null where its version is gone. An attempt that is counted
 * in a later generation than the process remembers shows that the assignment was corrected: it is read anew.
 */
export async function findForAttempt(
  deps: Deps,
  given: FoundAssignment,
  attempt: Attempt,
): Promise<{ found: FoundAssignment; quiz: QuizVersion } | null> {
  const old = generationOf(given.assignment) < generationOf(attempt);
  const found = old ? await findAssignment(deps, given.assignment.id, { fresh: true }) : given;
  const quiz = found && (await findVersion(deps, found, attempt.version));
  return (
    quiz && {
      found: { ...found, assignment: ownAssignment(attempt, found.assignment) },
      quiz: ownVersion(attempt, quiz),
    }
  );
}

/** Unix ms at which an attempt started now is gone. */
export function attemptExpiry(found: FoundAssignment, now: number): number {
  return found.recordVersion === null ? now + KEPT_AFTER_CLOSE_MS : found.assignment.expiresAt;
}
