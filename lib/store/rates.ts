// How often a minute someone asks for costly work, in one commit that counts and refuses at once.
import type { Kv } from '#lib/ports/kv.ts';
import { rateKeys } from './keys.ts';

export const RATE_WINDOW_MS = 60_000;

export type RateQuestion = {
  operationId: string;
  /** Who asks: never an address in clear. */
  subject: string;
  /** Of which each has a count of its own. */
  action: string;
  /** At most so many in a minute of the clock. */
  limit: number;
  now: number;
};

/** Counts one more, unless the minute is full. @returns whether it was counted */
export async function countInMinute(
  kv: Kv,
  { operationId, subject, action, limit, now }: RateQuestion,
): Promise<boolean> {
  const minute = Math.floor(now / RATE_WINDOW_MS);
  const key = rateKeys.minute(subject, minute);
  const { ok } = await kv
    .atomic(operationId)
    .below(key, action, limit)
    .sum(key, { [action]: 1 })
    .expire(key, (minute + 1) * RATE_WINDOW_MS)
    .commit();
  return ok;
}
