// A manage key is `<deskId>.<secret>`; the store holds the hash of the secret. A browser that followed
// other teachers' links holds several: a key ring, its keys joined by `~`, its own desk's first.
import type { Desk } from '#lib/core/quiz/desk.ts';
import { loadDesk } from '#lib/store/desks.ts';
import type { Deps } from './deps.ts';

const KEY = /^([a-z0-9]{12})\.([A-Za-z0-9_-]{20,60})$/;

/** The keys on a ring, or the one key; what is no key is left out. */
export function keysOf(
  manageKey: string | null,
): { key: string; deskId: string; secret: string }[] {
  return (manageKey ?? '').split('~').flatMap((key) => {
    const [, deskId, secret] = KEY.exec(key) ?? [];
    return deskId && secret ? [{ key, deskId, secret }] : [];
  });
}

/** @returns the desk that the ring's key for `deskId` opens, or null. One store command where there is such a key. */
export async function authoriseDesk(
  deps: Deps,
  manageKey: string | null,
  deskId: string,
): Promise<{ desk: Desk; key: string } | null> {
  const held = keysOf(manageKey).find((entry) => entry.deskId === deskId);
  if (!held) return null;
  const desk = await loadDesk(deps.kv, deskId);
  const opens = desk && deps.ids.equal(desk.keyHash, deps.ids.hash(held.secret));
  return opens ? { desk, key: held.key } : null;
}

/** Whether any key of the ring opens a desk, so that what is missing may be called missing. */
export async function holdsAnyDesk(deps: Deps, manageKey: string | null): Promise<boolean> {
  for (const { deskId } of keysOf(manageKey).slice(0, 8)) {
    if (await authoriseDesk(deps, manageKey, deskId)) return true;
  }
  return false;
}
