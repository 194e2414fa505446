// Responses that were kept when an attempt ended without them: the server keeps them as late.
import { browserStorage, openOutbox } from '../outbox.ts';
import { forgetAttempt } from './forget-attempt.ts';
import { sendUnsent } from './send-unsent.ts';

/** @returns whether any was recorded. What does not arrive stays for the next time. */
export async function settleLeftovers(attemptId: string): Promise<boolean> {
  const outbox = openOutbox(attemptId, browserStorage());
  const waiting = outbox.all();
  if ((await sendUnsent(attemptId)) > 0) return false;
  const arrived = waiting.some(({ operationId }) => outbox.knows(operationId));
  await forgetAttempt(attemptId);
  return arrived;
}
