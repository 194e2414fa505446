// Costly work is rationed by the desk that asks for it. Who has no desk yet is told apart by address, with
// room for a school that shares one. A dead store throws, so that what cannot be counted is not done.
import { countInMinute, RATE_WINDOW_MS } from '#lib/store/rates.ts';
import type { Deps } from './deps.ts';

/** In a minute: [of one desk, of one address without a desk]. */
const LIMITS = {
  /** An article becomes a quiz: up to 0.3 s of a core for 5,000 characters. */
  write: [20, 60],
  /** A page is fetched or a file read in a process of its own. */
  read: [30, 90],
  /** The gates run on edited questions, as a teacher types. */
  review: [300, 0],
} as const;

export type CostlyAction = keyof typeof LIMITS;

/** `client`: the address that the request came from. */
export type Asker = { deskId: string } | { client: string };

export type TooManyRequests = { type: 'too-many-requests'; retryAfterSeconds: number };

/** Counts the request. @returns null where it may go on. One store command. */
export async function limitRate(
  deps: Deps,
  action: CostlyAction,
  asker: Asker,
): Promise<TooManyRequests | null> {
  const now = deps.clock.now();
  const [ofDesk, ofAddress] = LIMITS[action];
  const isDesk = 'deskId' in asker;
  const counted = await countInMinute(deps.kv, {
    operationId: deps.ids.random(20),
    subject: isDesk ? asker.deskId : deps.ids.hash(asker.client).slice(0, 22),
    action,
    limit: isDesk ? ofDesk : ofAddress,
    now,
  });
  if (counted) return null;
  const left = RATE_WINDOW_MS - (now % RATE_WINDOW_MS);
  return { type: 'too-many-requests', retryAfterSeconds: Math.ceil(left / 1_000) };
}
