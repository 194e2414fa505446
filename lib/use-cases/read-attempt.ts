// A student's own state, to show or to resume.
import type { AttemptView } from '#lib/core/attempt/attempt-view.ts';
import { presentAttempt } from '#lib/core/attempt/present-attempt.ts';
import type { Deps } from './deps.ts';
import {
  type AttemptAccess,
  type AttemptRefusal,
  type OpenedAttempt,
  openAttempt,
} from './open-attempt.ts';

export type ReadAttemptOutcome = { type: 'found'; view: AttemptView } | AttemptRefusal;

export async function readAttempt(deps: Deps, access: AttemptAccess): Promise<ReadAttemptOutcome> {
  const opened = await openAttempt(deps, access);
  return opened.type === 'found' ? { type: 'found', view: viewOf(deps, opened) } : opened;
}

export function viewOf(deps: Deps, { attempt, found, quiz }: OpenedAttempt): AttemptView {
  return presentAttempt(attempt, {
    assignment: found.assignment,
    quiz,
    now: deps.clock.now(),
    mayChallenge: found.recordVersion !== null,
  });
}
