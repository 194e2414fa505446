// Before a browser lets go of attempts: what still waits is sent, as far as the network allows.
import { sendEntry } from '../attempt-api.ts';
import { sendFlags } from '../flag-box.ts';
import { inTurn } from '../in-turn.ts';
import { isOf } from '../is-of.ts';
import { browserStorage, OUTBOX_PREFIX, openOutbox } from '../outbox.ts';

/**
 * @param of an attempt's id, or its assignment's for all attempts at that; null: everything
 * @returns how many responses still wait
 */
export async function sendUnsent(of: string | null): Promise<number> {
  const storage = browserStorage();
  const attempts = Object.keys(storage ?? {})
    .filter((key) => key.startsWith(OUTBOX_PREFIX))
    .map((key) => key.slice(OUTBOX_PREFIX.length).split(':')[0] ?? '')
    .filter((id) => isOf(id, of));
  let left = 0;
  for (const attemptId of new Set(attempts)) {
    const outbox = openOutbox(attemptId, storage);
    for (const entry of outbox.all()) {
      const outcome = await inTurn(attemptId, () => sendEntry(attemptId, entry));
      if (outcome.type === 'recorded') outbox.settle(entry.operationId, outcome.state);
      else if (outcome.type === 'refused') outbox.drop(entry.operationId);
      else break;
    }
    left += outbox.all().length;
  }
  await sendFlags(of);
  return left;
}
