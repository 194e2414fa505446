// What a learner knows: what is due, how each article and skill came along, and every fact.
import type { Card } from '#lib/core/progress/learner/card.ts';
import {
  type Mastery,
  masteryOf,
  type Progress,
  progressBy,
} from '#lib/core/progress/learner/mastery.ts';
import { chanceOf, chooseSession, medianSeconds } from '#lib/core/progress/learner/session.ts';
import { loadCards } from '#lib/store/learners.ts';
import type { Deps } from './deps.ts';
import { openLearner } from './open-learner.ts';

export type KnownFact = {
  id: string;
  /** As it was asked first; tells no key. */
  label: string;
  mastery: Mastery;
  /** Chance to remember now. */
  percent: number;
};

export type LearnerProgress = {
  cards: number;
  due: number;
  /** What a sitting would ask now, and how long that takes. */
  session: { cards: number; minutes: number };
  /** When the next fact is due, Unix ms; null without any. */
  nextDueAt: number | null;
  articles: (Progress & { title: string; facts: KnownFact[] })[];
  /** `key`: the skill. */
  skills: Progress[];
};

/** null where the key opens nothing. Three store commands, and one more for each further 200 cards. */
export async function readProgress(
  deps: Deps,
  { learnerKey }: { learnerKey: string | null },
): Promise<LearnerProgress | null> {
  const opened = await openLearner(deps, learnerKey);
  if (!opened) return null;
  const now = deps.clock.now();
  const cards = await loadCards(deps.kv, opened.hash);
  const sitting = chooseSession(cards, opened.learner, null, now).length;
  const minutes = Math.max(1, Math.round((sitting * medianSeconds(opened.learner)) / 60));
  return {
    cards: cards.length,
    due: cards.filter(({ memory }) => memory.dueAt <= now).length,
    session: { cards: sitting, minutes },
    nextDueAt: cards[0]?.memory.dueAt ?? null,
    articles: progressBy(cards, ({ articleId }) => articleId, now).map((progress) => {
      const own = cards.filter(({ articleId }) => articleId === progress.key);
      const facts = own.map((card) => presentFact(card, now));
      facts.sort((a, b) => a.percent - b.percent || (a.id < b.id ? -1 : 1));
      return { ...progress, title: own[0]?.title ?? '', facts };
    }),
    skills: progressBy(cards, ({ skill }) => skill, now),
  };
}

function presentFact(card: Card, now: number): KnownFact {
  const percent = Math.round(100 * chanceOf(card, now));
  return { id: card.id, label: card.label, mastery: masteryOf(card), percent };
}
