// A manage key is `<deskId>.<secret>`; the store holds the hash of the secret. A browser that followed
// other teachers' links holds several: a key ring, its keys joined by `~`, its own desk's first.
import type { Desk } from '#lib/core/quiz/desk.ts';
import { loadDesk, loadDesks } from '#lib/store/desks.ts';
import type { Deps } from './deps.ts';

const KEY = /^([a-z0-9]{12})\.([A-Za-z0-9_-]{20,60})$/;
/** More keys than this are not tried. */
const MAX_RING = 8;

/** A desk with the key that opens it. */
export type OpenedDesk = { desk: Desk; key: string };

/** The keys on a ring, or the one key; what is no key is left out. */
function keysOf(manageKey: string | null): { key: string; deskId: string; secret: string }[] {
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
): Promise<OpenedDesk | null> {
  const held = keysOf(manageKey).find((entry) => entry.deskId === deskId);
  if (!held) return null;
  const desk = await loadDesk(deps.kv, deskId);
  const opens = desk && deps.ids.equal(desk.keyHash, deps.ids.hash(held.secret));
  return opens ? { desk, key: held.key } : null;
}

/** The desk of the ring's first key, where that opens one. At most one store command. */
export async function authoriseOwnDesk(
  deps: Deps,
  manageKey: string | null,
): Promise<OpenedDesk | null> {
  const [own] = keysOf(manageKey);
  return own ? authoriseDesk(deps, own.key, own.deskId) : null;
}

/** Every desk that the ring opens, each once, in the ring's order. At most one store command. */
export async function authoriseRing(deps: Deps, manageKey: string | null): Promise<OpenedDesk[]> {
  const deskIds = desksNamed(manageKey);
  return deskIds.length === 0 ? [] : ringOpens(deps, manageKey, await loadDesks(deps.kv, deskIds));
}

/** Ids of the desks that the ring's keys name, whether they open them or not. */
export function desksNamed(manageKey: string | null): string[] {
  return keysOf(manageKey)
    .slice(0, MAX_RING)
    .map(({ deskId }) => deskId);
}

/** As authoriseRing, of desks that have been read. `desks`: in the order of desksNamed(). */
export function ringOpens(
  deps: Pick<Deps, 'ids'>,
  manageKey: string | null,
  desks: readonly (Desk | null)[],
): OpenedDesk[] {
  const opened = new Map<string, OpenedDesk>();
  for (const [index, { key, secret }] of keysOf(manageKey).slice(0, MAX_RING).entries()) {
    const desk = desks[index];
    const opens = desk && deps.ids.equal(desk.keyHash, deps.ids.hash(secret));
    if (opens && !opened.has(desk.id)) opened.set(desk.id, { desk, key });
  }
  return [...opened.values()];
}

/** Whether any key of the ring opens a desk, so that what is missing may be called missing. */
export async function holdsAnyDesk(deps: Deps, manageKey: string | null): Promise<boolean> {
  return (await authoriseRing(deps, manageKey)).length > 0;
}
