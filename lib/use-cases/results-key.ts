// Which key on a ring opens the results of an assignment to read. It opens nothing else.
import type { Assignment } from '#lib/core/assignment/assignment.ts';
import type { Deps } from './deps.ts';

const KEY = /^([a-z0-9]{6})\.([A-Za-z0-9_-]{20,60})$/;

/** Whether a key on the ring is for this assignment's results, right or not: only then the store is asked. */
export function namesResults(ring: string | null, assignmentId: string): boolean {
  return keysFor(ring, assignmentId).length > 0;
}

/** The key on the ring that opens the results, or null. `ring`: as in authorise-desk.ts. */
export function resultsKeyOn(
  deps: Deps,
  ring: string | null,
  { id, resultsKeyHash }: Assignment,
): string | null {
  if (!resultsKeyHash) return null;
  const opens = ({ secret }: { secret: string }) =>
    deps.ids.equal(resultsKeyHash, deps.ids.hash(secret));
  return keysFor(ring, id).find(opens)?.key ?? null;
}

function keysFor(ring: string | null, assignmentId: string): { key: string; secret: string }[] {
  return (ring ?? '').split('~').flatMap((key) => {
    const [, id, secret] = KEY.exec(key) ?? [];
    return id === assignmentId && secret ? [{ key, secret }] : [];
  });
}
