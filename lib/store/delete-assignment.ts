// Removes an assignment and everything under it. Each step can be repeated, so a killed run is simply run again.
import type { Kv } from '#lib/ports/kv.ts';
import { claimKeys } from './claims.ts';
import { assignmentKeys as keys } from './keys.ts';
import { loadRecount } from './recount.ts';

const PAGE = 100;

/**
 * The assignment's own record goes first, so that nobody starts while the rest goes.
 * @param newOperationId a fresh operation id for each commit
 * @param versions numbers of the former quiz versions
 */
export async function deleteAssignment(
  kv: Kv,
  newOperationId: () => string,
  id: string,
  versions: readonly number[],
): Promise<void> {
  await kv
    .atomic(newOperationId())
    .delete(keys.assignment(id))
    .delete(keys.currentVersion(id))
    .commit();
  for (;;) {
    const page = await kv.page(keys.attempts(id), { limit: PAGE });
    if (page.length === 0) break;
    const commit = kv.atomic(newOperationId());
    for (const { member } of page)
      commit.delete(keys.attempt(member)).unindex(keys.attempts(id), member);
    await commit.commit();
  }
  const newest = (await loadRecount(kv, id))?.record.generation ?? 0;
  for (let from = 0; from <= newest; from += PAGE) {
    const sums = kv.atomic(newOperationId());
    for (let old = from; old <= Math.min(newest, from + PAGE - 1); old += 1) {
      sums.delete(keys.live(id, old)).delete(keys.joint(id, old));
    }
    await sums.commit();
  }
  const last = kv.atomic(newOperationId());
  for (const version of versions) last.delete(keys.formerVersion(id, version));
  for (const key of claimKeys(id)) last.delete(key);
  const { rows, recount, challenges, attempts } = keys;
  for (const key of [rows, recount, challenges, attempts]) last.delete(key(id));
  await last.commit();
}
