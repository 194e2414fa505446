// The attempts of a class in the order of start, a bounded number of them.
import type { Attempt } from '#lib/core/attempt/attempt.ts';
import type { KvIndexEntry } from '#lib/ports/kv.ts';
import { loadAttempts, pageAttempts } from '#lib/store/attempts.ts';
import type { Deps } from './deps.ts';

const PAGE = 200;
export const MAX_LOOKED_AT = 2_000;

/** Two commands for each 200. @returns whether there are more than 2,000. */
export async function pageClass(
  deps: Deps,
  assignmentId: string,
  look: (attempts: Attempt[]) => Promise<void> | void,
): Promise<boolean> {
  let after: KvIndexEntry | undefined;
  for (let seen = 0; seen < MAX_LOOKED_AT; seen += PAGE) {
    const page = await pageAttempts(deps.kv, assignmentId, { after, limit: PAGE });
    const ids = page.map(({ member }) => member);
    const stored = await loadAttempts(deps.kv, ids);
    await look(stored.flatMap((entry) => entry?.record ?? []));
    if (page.length < PAGE) return false;
    after = page.at(-1);
  }
  return (await pageAttempts(deps.kv, assignmentId, { after, limit: 1 })).length > 0;
}
