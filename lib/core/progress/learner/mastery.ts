// How well facts are known, one by one, and how an article or a skill came along over the weeks.
import type { Card } from './card.ts';
import { retrievability } from './memory.ts';
import { chanceOf } from './session.ts';

/** Forgotten last time; not yet sure; held for three weeks and more. */
export type Mastery = 'shaky' | 'growing' | 'firm';

/** Anki calls a card mature from an interval of 21 days on (Anki Manual, "Card states"). */
const FIRM_DAYS = 21;
const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

export function masteryOf({ history, memory }: Pick<Card, 'history' | 'memory'>): Mastery {
  if (history.at(-1)?.grade === 1) return 'shaky';
  return memory.stability >= FIRM_DAYS ? 'firm' : 'growing';
}

export type Progress = {
  key: string;
  cards: number;
  firm: number;
  /** Mean chance to remember now, percent. */
  percent: number;
  /** The same at the end of each week, oldest first, this one last; from the first week with a card. */
  weeks: number[];
};

/**
 * Cards by what `keyOf` says (null: left out), in the order met.
 * @param now Unix ms; @param weeks how far back, at least 1
 */
export function progressBy(
  cards: readonly Card[],
  keyOf: (card: Card) => string | null,
  now: number,
  weeks = 12,
): Progress[] {
  const groups = new Map<string, Card[]>();
  for (const card of cards) {
    const key = keyOf(card);
    if (key === null) continue;
    groups.set(key, [...(groups.get(key) ?? []), card]);
  }
  return [...groups].map(([key, own]) => ({
    key,
    cards: own.length,
    firm: own.filter((card) => masteryOf(card) === 'firm').length,
    percent: percentOf(own.map((card) => chanceOf(card, now))),
    weeks: Array.from({ length: weeks }, (_, index) => now - (weeks - 1 - index) * WEEK_MS)
      .map((at) => own.flatMap((card) => chanceThen(card, at) ?? []))
      .filter((chances) => chances.length > 0)
      .map(percentOf),
  }));
}

/** null before it was first asked. */
function chanceThen({ history }: Card, at: number): number | null {
  const last = history.findLast((entry) => entry.at <= at);
  return last ? retrievability(last, at) : null;
}

function percentOf(chances: readonly number[]): number {
  const sum = chances.reduce((total, chance) => total + chance, 0);
  return Math.round((100 * sum) / Math.max(1, chances.length));
}
