// Leaves nothing of an attempt in this browser but its cookie, which only the server can take back.
import { FLAG_PREFIX } from '../flag-box.ts';
import { isOf } from '../is-of.ts';
import { browserStorage, OUTBOX_PREFIX } from '../outbox.ts';
import { HAND_IN_PREFIX } from '../use-hand-in.ts';
import { forgetDurableCopies } from './durable-copy.ts';
import { forgetPages } from './keep-page.ts';

/** @param of an attempt's id, or its assignment's for all attempts at that; null: everything */
export async function forgetAttempt(of: string | null): Promise<void> {
  const storage = browserStorage();
  for (const key of Object.keys(storage ?? {})) {
    const prefix = [OUTBOX_PREFIX, FLAG_PREFIX, HAND_IN_PREFIX].find((each) =>
      key.startsWith(each),
    );
    if (prefix && isOf(key.slice(prefix.length), of)) storage?.removeItem(key);
  }
  await forgetDurableCopies(of);
  await forgetPages(of);
}
