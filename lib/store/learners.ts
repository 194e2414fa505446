// What learners keep. Every commit checks the learner's record, so that nothing is added to one who is being
// forgotten; every card stands in the index of what is due, so that all of it is found again.
import { type Card, cardSchema, type Form, formsSchema } from '#lib/core/progress/learner/card.ts';
import { type Learner, learnerSchema } from '#lib/core/progress/learner/learner.ts';
import type { Kv, KvIndexEntry, KvVersion } from '#lib/ports/kv.ts';
import { getInPages } from './get-in-pages.ts';
import { learnerKeys as keys } from './keys.ts';
import { parseRecord, type Versioned } from './parse-record.ts';

/** @param hash of the learner's key, here and below */
export async function loadLearner(kv: Kv, hash: string): Promise<Versioned<Learner> | null> {
  return parseRecord(learnerSchema, await kv.get(keys.learner(hash)));
}

export type LoadedCard = { card: Versioned<Card>; forms: Form[] };

/** Cards with their forms; one command for each 100. Same order; null where there is none. */
export async function loadWholeCards(
  kv: Kv,
  hash: string,
  cardIds: readonly string[],
): Promise<(LoadedCard | null)[]> {
  const entries = await getInPages(
    kv,
    cardIds.flatMap((id) => [keys.card(hash, id), keys.forms(hash, id)]),
  );
  return cardIds.map((_, index) => {
    const card = parseRecord(cardSchema, entries[2 * index] ?? null);
    const forms = parseRecord(formsSchema, entries[2 * index + 1] ?? null);
    return card && forms ? { card, forms: forms.record.forms } : null;
  });
}

/** How well each fact is known, without what is asked; what is due first comes first. */
export async function loadCards(kv: Kv, hash: string): Promise<Card[]> {
  const page = await kv.page(keys.due(hash), { limit: 1000 });
  return loadPaged(kv, hash, page);
}

/** What is due at `now`, at most 200 cards. Two commands. */
export async function loadDueCards(kv: Kv, hash: string, now: number): Promise<Card[]> {
  const page = await kv.page(keys.due(hash), { limit: 200 });
  return loadPaged(
    kv,
    hash,
    page.filter(({ score }) => score <= now),
  );
}

async function loadPaged(kv: Kv, hash: string, page: readonly KvIndexEntry[]): Promise<Card[]> {
  const entries = await getInPages(
    kv,
    page.map(({ member }) => keys.card(hash, member)),
  );
  return entries.flatMap((entry) => parseRecord(cardSchema, entry)?.record ?? []);
}

export type CardChange = {
  card: Card;
  /** The version read; null: it is new. */
  expected: KvVersion | null;
  /** Where they change. */
  forms?: Form[] | undefined;
};

/** @returns false where the learner or a card changed since it was read. `expected` null: a new learner. */
export async function saveLearner(
  kv: Kv,
  operationId: string,
  change: {
    hash: string;
    learner: Learner;
    expected: KvVersion | null;
    cards?: readonly CardChange[];
  },
): Promise<boolean> {
  const { hash, learner, expected, cards = [] } = change;
  const { expiresAt } = learner;
  const record = keys.learner(hash);
  const commit = kv.atomic(operationId).check(record, expected).set(record, learner);
  commit.expire(record, expiresAt);
  for (const { card, expected: read, forms } of cards) {
    const key = keys.card(hash, card.id);
    commit.check(key, read).set(key, card).expire(key, expiresAt);
    commit.index(keys.due(hash), card.id, card.memory.dueAt);
    if (!forms) continue;
    const formsKey = keys.forms(hash, card.id);
    commit.set(formsKey, { v: 1, forms }).expire(formsKey, expiresAt);
  }
  if (cards.length > 0) commit.expire(keys.due(hash), expiresAt);
  return (await commit.commit()).ok;
}

/** Moves the end of all cards. Repeatable; cost grows with the cards. */
export async function expireCards(
  kv: Kv,
  newOperationId: () => string,
  hash: string,
  at: number,
): Promise<void> {
  await eachPage(kv, hash, async (ids) => {
    const commit = kv.atomic(newOperationId()).expire(keys.due(hash), at);
    for (const id of ids) commit.expire(keys.card(hash, id), at).expire(keys.forms(hash, id), at);
    await commit.commit();
  });
}

/** Removes all but the record itself. Repeatable. */
export async function deleteCards(
  kv: Kv,
  newOperationId: () => string,
  hash: string,
): Promise<void> {
  await eachPage(kv, hash, async (ids) => {
    const commit = kv.atomic(newOperationId());
    for (const id of ids) {
      commit.delete(keys.card(hash, id)).delete(keys.forms(hash, id)).unindex(keys.due(hash), id);
    }
    await commit.commit();
  });
}

export async function deleteLearner(kv: Kv, operationId: string, hash: string): Promise<void> {
  await kv.atomic(operationId).delete(keys.learner(hash)).delete(keys.due(hash)).commit();
}

async function eachPage(
  kv: Kv,
  hash: string,
  work: (cardIds: string[]) => Promise<void>,
): Promise<void> {
  let after: KvIndexEntry | undefined;
  for (;;) {
    const page = await kv.page(keys.due(hash), { after, limit: 100 });
    if (page.length === 0) return;
    await work(page.map(({ member }) => member));
    after = page.at(-1);
  }
}
