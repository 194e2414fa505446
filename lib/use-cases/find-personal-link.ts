// From the secret in a personal link to what the link gives.
import type { Assignment } from '#lib/core/assignment/assignment.ts';
import type { PersonalLink } from '#lib/core/assignment/personal-link.ts';
import type { Deps } from './deps.ts';

/** null where no secret is given, or none of the assignment's links has it. */
export function findPersonalLink(
  { ids }: Pick<Deps, 'ids'>,
  { links }: Assignment,
  secret: string | undefined,
): PersonalLink | null {
  if (!secret) return null;
  const hash = ids.hash(secret);
  return links?.find(({ tokenHash }) => ids.equal(tokenHash, hash)) ?? null;
}
