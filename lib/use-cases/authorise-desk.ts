// A manage key is `<deskId>.<secret>`; the store holds the hash of the secret.
import type { Desk } from '#lib/core/quiz/desk.ts';
import { loadDesk } from '#lib/store/desks.ts';
import type { Deps } from './deps.ts';

/** @returns the desk the key opens, or null. One store command for a well-formed key, else none. */
export async function authoriseDesk(deps: Deps, manageKey: string | null): Promise<Desk | null> {
  const parts = /^([a-z0-9]{12})\.([A-Za-z0-9_-]{20,60})$/.exec(manageKey ?? '');
  const [, deskId, secret] = parts ?? [];
  if (!deskId || !secret) return null;
  const desk = await loadDesk(deps.kv, deskId);
  return desk && deps.ids.equal(desk.keyHash, deps.ids.hash(secret)) ? desk : null;
}
