// A student chooses to keep what a finished attempt taught them: its facts become cards under their key.
import { cardsOfAttempt, type KeptFact } from '#lib/core/progress/learner/cards-of-attempt.ts';
import { keepFact } from '#lib/core/progress/learner/keep-fact.ts';
import { type Learner, MAX_CARDS } from '#lib/core/progress/learner/learner.ts';
import type { KvVersion } from '#lib/ports/kv.ts';
import { type CardChange, loadWholeCards, saveLearner } from '#lib/store/learners.ts';
import type { Deps } from './deps.ts';
import { type AttemptAccess, type AttemptRefusal, openAttempt } from './open-attempt.ts';
import { makeLearner, openLearner, visited } from './open-learner.ts';
import { viewOf } from './read-attempt.ts';
import { settleRaces } from './settle-races.ts';

/** Cards of one commit. */
const STEP = 40;

export type KeepOutcome =
  /** `learnerKey`: the browser keeps it; a new one where it held none that opens. `added`: new cards. */
  | { type: 'kept'; learnerKey: string; added: number }
  /** The attempt is open, its solutions may not be shown yet, or nothing was answered. */
  | { type: 'nothing' }
  /** There is no room for more cards. */
  | { type: 'full'; learnerKey: string }
  | AttemptRefusal;

/**
 * Keeping the same attempt again changes nothing.
 * @param input.newKey what a browser without a key will have, so that a form sent twice makes one learner
 */
export async function keepAttempt(
  deps: Deps,
  {
    learnerKey,
    newKey,
    ...access
  }: AttemptAccess & { learnerKey: string | null; newKey?: string | undefined },
): Promise<KeepOutcome> {
  const opened = await openAttempt(deps, access);
  if (opened.type !== 'found') return opened;
  const facts = cardsOfAttempt(opened.attempt, viewOf(deps, opened), opened.quiz);
  if (facts.length === 0) return { type: 'nothing' };
  const held = await openLearner(deps, learnerKey);
  const made =
    held && learnerKey !== null ? { learnerKey, hash: held.hash } : makeLearner(deps, newKey);
  let added = 0;
  let full = false;
  for (let from = 0; from < facts.length; from += STEP) {
    const step = facts.slice(from, from + STEP);
    const kept = await settleRaces(() => keepSome(deps, made, step));
    added += kept.added;
    full ||= kept.full;
  }
  if (full && added === 0) return { type: 'full', learnerKey: made.learnerKey };
  return { type: 'kept', learnerKey: made.learnerKey, added };
}

/** @returns null where the learner changed since it was read */
async function keepSome(
  deps: Deps,
  made: { learnerKey: string; hash: string; learner?: Learner },
  facts: readonly KeptFact[],
): Promise<{ added: number; full: boolean } | null> {
  const { hash } = made;
  const opened = await openLearner(deps, made.learnerKey);
  const learner = opened ? await visited(deps, opened) : made.learner;
  // Forgotten in the meantime, in another tab.
  if (!learner) return { added: 0, full: false };
  const expected: KvVersion | null = opened?.version ?? null;
  const ids = facts.map(({ id }) => id);
  const stored = await loadWholeCards(deps.kv, hash, ids);
  let room = MAX_CARDS - learner.cards;
  const cards: CardChange[] = [];
  for (const [index, fact] of facts.entries()) {
    const before = stored[index] ?? null;
    if (!before && room <= 0) continue;
    if (!before) room -= 1;
    const { card, forms } = keepFact(
      before && { card: before.card.record, forms: before.forms },
      fact,
    );
    cards.push({ card, forms, expected: before?.card.version ?? null });
  }
  const added = cards.filter((change) => change.expected === null).length;
  const saved = await saveLearner(deps.kv, deps.ids.random(20), {
    hash,
    learner: { ...learner, cards: learner.cards + added },
    expected,
    cards,
  });
  return saved ? { added, full: cards.length < facts.length } : null;
}
