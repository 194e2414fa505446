// A link for one student: it starts the quiz under their name, with more time.
import { z } from 'zod';
import { MAX_NAME_LENGTH } from './clean-name.ts';

export const MAX_LINKS = 100;

/** What a link gives. Extra time adds up: a share of the time limit, and minutes. */
const terms = {
  name: z.string().min(1).max(MAX_NAME_LENGTH),
  extraPercent: z.int().min(0).max(300).default(0),
  extraMinutes: z.int().min(0).max(600).default(0),
  /** Unix ms; counts where it is later than the class's closing time. */
  closesAt: z.int().nullable().default(null),
};

export const linkTermsSchema = z.object(terms);
export type LinkTerms = z.infer<typeof linkTermsSchema>;

export const personalLinkSchema = z.object({
  ...terms,
  id: z.string(),
  /** All that is kept of the link's secret. */
  tokenHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The name's number on the list; null where it stands on none. */
  rosterId: z.int().nullable(),
});
export type PersonalLink = z.infer<typeof personalLinkSchema>;

/** @returns milliseconds; null: no limit, and so nothing to extend. */
export function extendedLimit(
  timeLimitMs: number | null,
  { extraPercent, extraMinutes }: Pick<PersonalLink, 'extraPercent' | 'extraMinutes'>,
): number | null {
  if (timeLimitMs === null) return null;
  return Math.round(timeLimitMs * (1 + extraPercent / 100)) + extraMinutes * 60_000;
}

/** The later of the class's closing time and the student's own; null: it stays open. */
export function laterClosing(
  closesAt: number | null,
  own: number | null | undefined,
): number | null {
  return closesAt === null || own == null ? closesAt : Math.max(closesAt, own);
}
