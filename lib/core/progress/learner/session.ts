// A sitting: what is asked in about ten minutes, and when it is over.
import type { Card } from './card.ts';
import type { Learner, Session } from './learner.ts';
import { retrievability } from './memory.ts';

export const SESSION_MS = 600_000;
/** Cards never reviewed before, in one sitting: more at once would all come back at once. */
export const MAX_FRESH = 10;
/** Where nothing is known of the learner's pace. */
const USUAL_SECONDS = 25;
/** Longer, and they were away. */
const MOST_SECONDS = 180;
const MAX_PACES = 50;

/** The middle of what responses took, in seconds; 25 without any. */
export function medianSeconds({ seconds }: Pick<Learner, 'seconds'>): number {
  const sorted = [...seconds].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? USUAL_SECONDS;
  const lower = sorted[sorted.length % 2 === 1 ? middle : middle - 1] ?? upper;
  return Math.max(1, (lower + upper) / 2);
}

/** `session` as it stands at `now`: null where there is none or its ten minutes are over. */
export function runningSession({ session }: Pick<Learner, 'session'>, now: number): Session | null {
  return session && now < session.startedAt + SESSION_MS ? session : null;
}

/** How long after its start a sitting's last verdict and its sum are still shown, and a late response taken. */
const LATEST_MS = 3_600_000;

/** The sitting that runs or is over since a while only; null without. */
export function latestSession({ session }: Pick<Learner, 'session'>, now: number): Session | null {
  return session && now < session.startedAt + LATEST_MS ? session : null;
}

/**
 * The due cards that fit into what is left of ten minutes, in the order in which they are asked: what is most
 * likely forgotten first, cards never reviewed yet last and at most ten of them a sitting.
 * @param session null: one that would begin now
 */
export function chooseSession(
  cards: readonly Card[],
  learner: Pick<Learner, 'seconds'>,
  session: Session | null,
  now: number,
): Card[] {
  const leftMs = session ? session.startedAt + SESSION_MS - now : SESSION_MS;
  const room = Math.ceil(leftMs / 1000 / medianSeconds(learner));
  const due = cards
    .filter((card) => card.memory.dueAt <= now)
    .map((card) => ({ card, chance: chanceOf(card, now) }))
    .sort((a, b) => a.chance - b.chance || (a.card.id < b.card.id ? -1 : 1))
    .map(({ card }) => card);
  const seen = due.filter(({ last }) => last !== null);
  const fresh = due.filter(({ last }) => last === null);
  const chosen = [...seen, ...fresh.slice(0, Math.max(0, MAX_FRESH - (session?.fresh ?? 0)))];
  return chosen.slice(0, Math.max(0, room));
}

/** The chance, 0..1, that the card's fact is remembered at `now`. */
export function chanceOf({ memory }: Card, now: number): number {
  return retrievability({ at: memory.reviewedAt, stability: memory.stability }, now);
}

/** The learner after one response in a session. */
export function withResponse(
  learner: Learner,
  session: Session,
  { right, fresh, now }: { right: boolean; fresh: boolean; now: number },
): Learner {
  const seconds = Math.min(MOST_SECONDS, (now - session.lastAt) / 1000);
  return {
    ...learner,
    seconds: [...learner.seconds, seconds].slice(-MAX_PACES),
    session: {
      ...session,
      lastAt: now,
      asked: session.asked + 1,
      right: session.right + Number(right),
      fresh: session.fresh + Number(fresh),
    },
  };
}
