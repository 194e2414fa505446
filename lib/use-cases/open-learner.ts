// A learner's key is a secret of 160 random bits in their own browser; the store holds its hash and nothing else
// that could tell whose the cards are.
import {
  isRenewal,
  type Learner,
  learnerExpiry,
  newLearner,
} from '#lib/core/progress/learner/learner.ts';
import type { KvVersion } from '#lib/ports/kv.ts';
import { expireCards, loadLearner } from '#lib/store/learners.ts';
import type { Deps } from './deps.ts';

const KEY = /^[A-Za-z0-9_-]{27}$/;

export type OpenedLearner = { hash: string; learner: Learner; version: KvVersion };

/** The hash under which a key's cards are kept; null where it is no key. */
export function learnerHash({ ids }: Pick<Deps, 'ids'>, learnerKey: string | null): string | null {
  return learnerKey !== null && KEY.test(learnerKey) ? ids.hash(learnerKey) : null;
}

/** null where the key is none, or opens nothing (any more). One store command where it is one. */
export async function openLearner(
  deps: Deps,
  learnerKey: string | null,
): Promise<OpenedLearner | null> {
  const hash = learnerHash(deps, learnerKey);
  const stored = hash === null ? null : await loadLearner(deps.kv, hash);
  if (!hash || !stored || stored.record.forgetting) return null;
  return { hash, learner: stored.record, version: stored.version };
}

/** The learner at a visit: all is kept for a year from now. To be saved with whatever the visit changes. */
export async function visited(deps: Deps, opened: OpenedLearner): Promise<Learner> {
  const now = deps.clock.now();
  if (!isRenewal(opened.learner, now)) return opened.learner;
  const expiresAt = learnerExpiry(now);
  await expireCards(deps.kv, () => deps.ids.random(20), opened.hash, expiresAt);
  return { ...opened.learner, expiresAt };
}

/**
 * A key of its own for somebody who keeps something for the first time; nothing is stored yet.
 * @param given the key to be, where it is one
 */
export function makeLearner(
  deps: Deps,
  given = '',
): { learnerKey: string; hash: string; learner: Learner } {
  const learnerKey = KEY.test(given) ? given : deps.ids.secret();
  const learner = newLearner(deps.clock.now());
  return { learnerKey, hash: deps.ids.hash(learnerKey), learner };
}
