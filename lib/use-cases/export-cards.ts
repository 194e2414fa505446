// Everything a learner keeps, to be carried into another program. Each solution in it was shown to them before.
import type { AnkiCard } from '#lib/core/formats/anki.ts';
import { loadCards, loadWholeCards } from '#lib/store/learners.ts';
import type { Deps } from './deps.ts';
import { openLearner } from './open-learner.ts';

/** One entry for each card, in the form it was first met in; null where the key opens nothing. */
export async function exportCards(
  deps: Deps,
  { learnerKey }: { learnerKey: string | null },
): Promise<AnkiCard[] | null> {
  const opened = await openLearner(deps, learnerKey);
  if (!opened) return null;
  const cards = await loadCards(deps.kv, opened.hash);
  const whole = await loadWholeCards(
    deps.kv,
    opened.hash,
    cards.map(({ id }) => id),
  );
  return cards.flatMap(({ id, title }, index) => {
    const form = whole[index]?.forms[0];
    return form ? [{ id, title, form }] : [];
  });
}
