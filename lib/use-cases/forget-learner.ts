// Forget me: everything a learner kept is gone, and the key opens nothing any more, on any device.
import { deleteCards, deleteLearner, loadLearner, saveLearner } from '#lib/store/learners.ts';
import type { Deps } from './deps.ts';
import { learnerHash } from './open-learner.ts';
import { settleRaces } from './settle-races.ts';

/** Each step can be repeated: a killed run is simply run again. */
export async function forgetLearner(
  deps: Deps,
  { learnerKey }: { learnerKey: string | null },
): Promise<void> {
  const hash = learnerHash(deps, learnerKey);
  if (hash === null) return;
  const known = await settleRaces(async () => {
    const stored = await loadLearner(deps.kv, hash);
    if (!stored) return false;
    if (stored.record.forgetting) return true;
    const learner = { ...stored.record, forgetting: true };
    const change = { hash, learner, expected: stored.version };
    return (await saveLearner(deps.kv, deps.ids.random(20), change)) || null;
  });
  if (!known) return;
  await deleteCards(deps.kv, () => deps.ids.random(20), hash);
  await deleteLearner(deps.kv, deps.ids.random(20), hash);
}
