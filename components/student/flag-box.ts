// Marks at questions that the server does not have yet: kept in this browser until they have arrived.
import { isOf } from './is-of.ts';
import { browserStorage } from './outbox.ts';

/** What is kept of a mark begins with this, its attempt's id and its question's. */
export const FLAG_PREFIX = 'footnote:flag:';

/** The form of a mark: where it goes, and its fields. A later one at the same question takes its place. */
type KeptFlag = { action: string; fields: Record<string, string> };

/** Where the browser keeps nothing, marks live as long as the page. */
const unstored = new Map<string, string>();

/** @returns the fields of the form */
export function keepFlag(form: HTMLFormElement): KeptFlag['fields'] {
  const named = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  const fields = Object.fromEntries(named) as KeptFlag['fields'];
  const key = `${FLAG_PREFIX}${fields.attemptId}:${fields.questionId}`;
  const text = JSON.stringify({ action: form.action, fields } satisfies KeptFlag);
  try {
    const storage = browserStorage();
    if (!storage) throw new TypeError('no storage');
    storage.setItem(key, text);
  } catch {
    unstored.set(key, text);
  }
  return fields;
}

/** @returns for each question of the attempt with a mark that waits: whether it is set or taken away */
export function waitingFlags(attemptId: string): Record<string, boolean> {
  const flags = waiting(attemptId).map(({ fields }) => fields);
  return Object.fromEntries(flags.map((flag) => [flag.questionId, flag.flagged === 'true']));
}

/** @param of an attempt's id, or its assignment's; null: everything. @returns whether nothing waits any more */
export async function sendFlags(of: string | null): Promise<boolean> {
  for (const { key, text, action, fields } of waiting(of)) {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    // The reply is the page without script: that there is one is enough.
    const reply = await fetch(action, { method: 'POST', body, redirect: 'manual' }).catch(
      () => null,
    );
    if (reply && reply.status < 500 && textOf(key) === text) forget(key);
  }
  return waiting(of).length === 0;
}

function waiting(of: string | null): (KeptFlag & { key: string; text: string })[] {
  const keys = [...Object.keys(browserStorage() ?? {}), ...unstored.keys()];
  return keys.flatMap((key) => {
    if (!key.startsWith(FLAG_PREFIX) || !isOf(key.slice(FLAG_PREFIX.length), of)) return [];
    const text = textOf(key);
    try {
      return [{ ...(JSON.parse(text) as KeptFlag), key, text }];
    } catch {
      return [];
    }
  });
}

function textOf(key: string): string {
  return unstored.get(key) ?? browserStorage()?.getItem(key) ?? '';
}

function forget(key: string): void {
  unstored.delete(key);
  browserStorage()?.removeItem(key);
}
