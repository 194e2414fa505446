// Someone who keeps what they learned, known by a random key of their own and by nothing else.
import { z } from 'zod';

/** A sitting of about ten minutes. Unix ms. */
export const sessionSchema = z.object({
  startedAt: z.int(),
  /** Of the latest response, or the start. */
  lastAt: z.int(),
  asked: z.int().min(0),
  right: z.int().min(0),
  /** Of those asked, cards that had never been reviewed before. */
  fresh: z.int().min(0),
});
export type Session = z.infer<typeof sessionSchema>;

export const learnerSchema = z.object({
  v: z.literal(1),
  createdAt: z.int(),
  /** Unix ms at which all of it is gone: a year after the last visit at most. */
  expiresAt: z.int(),
  cards: z.int().min(0),
  /** What the latest responses took, reading the verdict included; the oldest first. */
  seconds: z.array(z.number().min(0)).max(50),
  session: sessionSchema.nullable(),
  /** Set before anything of it is removed: nothing new may be added. */
  forgetting: z.boolean().optional(),
});
export type Learner = z.infer<typeof learnerSchema>;

/** More would make the overview slow. */
export const MAX_CARDS = 1000;

const DAY_MS = 86_400_000;
const KEPT_MS = 365 * DAY_MS;
/** The end of everything is moved this seldom: it costs a write for each card. */
const RENEW_MS = 7 * DAY_MS;

/** @returns Unix ms at which all is gone, for a visit at `now`. */
export function learnerExpiry(now: number): number {
  return now + KEPT_MS;
}

/** Whether a visit moves the end: only where that is a week or more. */
export function isRenewal({ expiresAt }: Pick<Learner, 'expiresAt'>, now: number): boolean {
  return learnerExpiry(now) - expiresAt >= RENEW_MS;
}

export function newLearner(now: number): Learner {
  const expiresAt = learnerExpiry(now);
  return { v: 1, createdAt: now, expiresAt, cards: 0, seconds: [], session: null };
}
