// What the sums of an assignment should be: every attempt in the store, counted now.
import { attemptLive } from '#lib/core/attempt/attempt-live.ts';
import { jointCells } from '#lib/core/attempt/joint-cells.ts';
import type { KvIndexEntry } from '#lib/ports/kv.ts';
import { loadSums, type Sums } from '#lib/store/assignments.ts';
import { loadAttempts, pageAttempts } from '#lib/store/attempts.ts';
import type { Deps } from '#lib/use-cases/deps.ts';
import { findAssignment, findForAttempt } from '#lib/use-cases/find-assignment.ts';

export async function freshCount(deps: Deps, assignmentId: string): Promise<Sums> {
  const found = await findAssignment(deps, assignmentId, { fresh: true });
  if (!found) throw new Error('no assignment');
  const sums: Sums = { live: {}, joint: {} };
  let after: KvIndexEntry | undefined;
  for (;;) {
    const page = await pageAttempts(deps.kv, assignmentId, { after, limit: 200 });
    const ids = page.map(({ member }) => member);
    for (const stored of await loadAttempts(deps.kv, ids)) {
      const own = stored && (await findForAttempt(deps, found, stored.record));
      if (!own) continue;
      add(sums.live, attemptLive(stored.record, own.quiz));
      add(sums.joint, jointCells(stored.record, own.quiz));
    }
    after = page.at(-1);
    if (!after) return sums;
  }
}

export async function shownSums(deps: Deps, assignmentId: string): Promise<Sums> {
  const found = await findAssignment(deps, assignmentId, { fresh: true });
  if (!found) throw new Error('no assignment');
  return loadSums(deps.kv, found.assignment);
}

function add(sums: Record<string, number>, deltas: Record<string, number>): void {
  for (const [field, delta] of Object.entries(deltas)) sums[field] = (sums[field] ?? 0) + delta;
}
