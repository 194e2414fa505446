// A student starts. The operation id makes attempt and token, so that a repeated start finds the same ones.
import { type AssignmentPhase, assignmentPhase } from '#lib/core/assignment/assignment.ts';
import { cleanName } from '#lib/core/assignment/clean-name.ts';
import { laterClosing, type PersonalLink } from '#lib/core/assignment/personal-link.ts';
import type { Attempt } from '#lib/core/attempt/attempt.ts';
import { startedDelta } from '#lib/core/attempt/live-delta.ts';
import { liveRowDelta } from '#lib/core/attempt/live-row.ts';
import { newAttempt } from '#lib/core/attempt/new-attempt.ts';
import { loadAttempt, saveNewAttempt } from '#lib/store/attempts.ts';
import { publishedCache } from '#lib/store/published-cache.ts';
import { claimName, type HeldAttempt, takeUp } from './claim-name.ts';
import type { Deps } from './deps.ts';
import { attemptExpiry, type FoundAssignment, findAssignment } from './find-assignment.ts';
import { findPersonalLink } from './find-personal-link.ts';
import { settleRaces } from './settle-races.ts';

export type StartAttemptInput = {
  code: string;
  /** Not read where the class has a list, or with a personal link. */
  name: string;
  /** The number of the name chosen on the class list. */
  rosterId?: number | undefined;
  /** The secret of a personal link: its name and its operation id come from it. */
  personal?: string | undefined;
  /** Random, 128 bits or more, made by the client: who knows it can repeat the start and gets the token. */
  operationId: string;
  /** Which run at this assignment from the same browser, from 1. */
  run?: number | undefined;
  /** What the browser holds of the assignment: who took a name may take it again. */
  held?: readonly HeldAttempt[] | undefined;
};

export type StartAttemptOutcome =
  | { type: 'started'; attemptId: string; token: string; questionIds: string[]; startedAt: number }
  | { type: 'not-open'; phase: AssignmentPhase }
  /** None was typed, or none of the class list chosen. */
  | { type: 'name-missing' }
  /** Somebody else has started under this name of the class list. */
  | { type: 'name-taken' }
  /** The personal link is not, or no longer, known. */
  | { type: 'link-unknown' }
  /** This browser has had its one run. A client without cookies cannot be known again. */
  | { type: 'no-retakes' }
  /** The operation id was used for another start. */
  | { type: 'conflict' }
  | { type: 'not-found' };

export function startAttempt(deps: Deps, input: StartAttemptInput): Promise<StartAttemptOutcome> {
  let fresh = false;
  return settleRaces(async () => {
    const outcome = await tryToStart(deps, input, fresh);
    fresh = true;
    return outcome;
  });
}

/**
 * @param fresh asks the store for the assignment: what the process remembers may be some seconds old
 * @returns null where it changed since it was read
 */
async function tryToStart(
  deps: Deps,
  input: StartAttemptInput,
  fresh: boolean,
): Promise<StartAttemptOutcome | null> {
  const found = await findAssignment(deps, input.code, { fresh });
  if (!found) return { type: 'not-found' };
  const now = deps.clock.now();
  const { settings, roster } = found.assignment;
  const link = findPersonalLink(deps, found.assignment, input.personal);
  const listed = roster?.entries.find(({ id }) => id === input.rosterId);
  if (!fresh && ((input.personal && !link) || (roster && !link && !listed))) return null;
  if (input.personal && !link) return { type: 'link-unknown' };
  const closesAt = laterClosing(settings.closesAt, link?.closesAt);
  const phase = assignmentPhase({ ...settings, closesAt }, now);
  if (phase !== 'open') return { type: 'not-open', phase };
  const name = link?.name ?? (roster ? (listed?.name ?? '') : cleanName(input.name));
  if ((settings.askName || roster) && name === '') return { type: 'name-missing' };

  const rosterId = link ? link.rosterId : (listed?.id ?? null);
  const { attempt, token } = makeAttempt(deps, found, { ...input, name, rosterId, link, now });
  if (attempt.run > 1 && !settings.retakes && !(await loadAttempt(deps.kv, attempt.id))) {
    return { type: 'no-retakes' };
  }
  const claimed = await claimName(deps, attempt, { link, held: input.held ?? [] });
  if (claimed.type === 'taken') return { type: 'name-taken' };
  if (claimed.type === 'held' && link && attempt.run === 1) {
    const secret = deps.ids.hash(`attempt-token:${claimed.by}:${input.personal}`);
    const taken = await takeUp(deps, claimed.by, {
      settings,
      link,
      token: secret,
      expiresAt: found.assignment.expiresAt,
    });
    return taken && started(taken, secret);
  }
  const saved = await saveNewAttempt(deps.kv, deps.ids.random(20), {
    attempt,
    expiresAt: attemptExpiry(found, now),
    assignment: found.recordVersion,
    live: startedDelta(attempt),
    rows: liveRowDelta(null, attempt),
    claim: claimed.type === 'free' ? claimed.part : undefined,
  });
  if (saved) {
    if (claimed.type === 'free') publishedCache(deps).forget(found.assignment.id);
    return started(attempt, token);
  }
  const earlier = await loadAttempt(deps.kv, attempt.id);
  // Neither there nor saved: the assignment, or the part of the class list, changed since it was read.
  if (!earlier) return null;
  const same =
    (link !== null || earlier.record.name === attempt.name) &&
    earlier.record.operationId === attempt.operationId;
  return same ? started(earlier.record, token) : { type: 'conflict' };
}

function makeAttempt(
  deps: Deps,
  { assignment, quiz }: FoundAssignment,
  start: Omit<StartAttemptInput, 'rosterId'> & {
    rosterId: number | null;
    link: PersonalLink | null;
    now: number;
  },
): { attempt: Attempt; token: string } {
  const { name, rosterId, link, now, run = 1 } = start;
  const operationId = link ? deps.ids.hash(`start:${start.personal}:${run}`) : start.operationId;
  const secret = `${assignment.id}:${operationId}`;
  const token = deps.ids.hash(`attempt-token:${secret}`);
  const attempt = newAttempt({
    id: `${assignment.id}.${deps.ids.hash(`attempt-id:${secret}`).slice(0, 20)}`,
    assignment,
    quiz,
    name,
    rosterId,
    link,
    tokenHash: deps.ids.hash(token),
    operationId: deps.ids.hash(operationId),
    run,
    now,
  });
  return { attempt, token };
}

function started(attempt: Attempt, token: string): StartAttemptOutcome {
  const { id, questionIds, startedAt } = attempt;
  return { type: 'started', attemptId: id, token, questionIds, startedAt };
}
