// A student starts. The operation id makes attempt and token, so that a repeated start finds the same ones.
import { type AssignmentPhase, assignmentPhase } from '#lib/core/assignment/assignment.ts';
import type { Attempt } from '#lib/core/attempt/attempt.ts';
import { startedDelta } from '#lib/core/attempt/live-delta.ts';
import { newAttempt } from '#lib/core/attempt/new-attempt.ts';
import { loadAttempt, saveNewAttempt } from '#lib/store/attempts.ts';
import type { Deps } from './deps.ts';
import { attemptExpiry, type FoundAssignment, findAssignment } from './find-assignment.ts';

export type StartAttemptInput = {
  code: string;
  name: string;
  /** Random, 128 bits or more, made by the client: who knows it can repeat the start and gets the token. */
  operationId: string;
  /** Which run at this assignment from the same browser, from 1. */
  run?: number | undefined;
};

export type StartAttemptOutcome =
  | { type: 'started'; attemptId: string; token: string; questionIds: string[]; startedAt: number }
  | { type: 'not-open'; phase: AssignmentPhase }
  | { type: 'name-missing' }
  /** This browser has had its one run. A client without cookies cannot be known again. */
  | { type: 'no-retakes' }
  /** The operation id was used for another start. */
  | { type: 'conflict' }
  | { type: 'not-found' };

export async function startAttempt(
  deps: Deps,
  input: StartAttemptInput,
): Promise<StartAttemptOutcome> {
  const name = cleanName(input.name);
  for (let fresh = false; ; fresh = true) {
    const found = await findAssignment(deps, input.code, { fresh });
    if (!found) return { type: 'not-found' };
    const now = deps.clock.now();
    const { settings } = found.assignment;
    const phase = assignmentPhase(settings, now);
    if (phase !== 'open') return { type: 'not-open', phase };
    if (settings.askName && name === '') return { type: 'name-missing' };

    const { attempt, token } = makeAttempt(deps, found, { ...input, name, now });
    if (attempt.run > 1 && !settings.retakes && !(await loadAttempt(deps.kv, attempt.id))) {
      return { type: 'no-retakes' };
    }
    const saved = await saveNewAttempt(deps.kv, deps.ids.random(20), {
      attempt,
      expiresAt: attemptExpiry(found, now),
      assignment: found.recordVersion,
      live: startedDelta(attempt),
    });
    if (saved) return started(attempt, token);
    const earlier = await loadAttempt(deps.kv, attempt.id);
    if (earlier) {
      const same =
        earlier.record.name === attempt.name && earlier.record.operationId === attempt.operationId;
      return same ? started(earlier.record, token) : { type: 'conflict' };
    }
    // Neither there nor saved: the assignment changed since it was read. Once more, from the store.
  }
}

/** NFC, single spaces, at most 60 UTF-16 units without cutting a character in two. */
function cleanName(typed: string): string {
  const name = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  let kept = '';
  for (const character of name) {
    if (kept.length + character.length > 60) break;
    kept += character;
  }
  return kept.trim();
}

function makeAttempt(
  deps: Deps,
  found: FoundAssignment,
  start: { name: string; operationId: string; run?: number | undefined; now: number },
): { attempt: Attempt; token: string } {
  const { assignment, quiz } = found;
  const secret = `${assignment.id}:${start.operationId}`;
  const token = deps.ids.hash(`attempt-token:${secret}`);
  const attempt = newAttempt({
    id: `${assignment.id}.${deps.ids.hash(`attempt-id:${secret}`).slice(0, 20)}`,
    assignment,
    quiz,
    name: start.name,
    tokenHash: deps.ids.hash(token),
    operationId: deps.ids.hash(start.operationId),
    run: start.run ?? 1,
    now: start.now,
  });
  return { attempt, token };
}

function started(attempt: Attempt, token: string): StartAttemptOutcome {
  const { id, questionIds, startedAt } = attempt;
  return { type: 'started', attemptId: id, token, questionIds, startedAt };
}
