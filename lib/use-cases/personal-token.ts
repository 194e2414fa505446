// The secret of a personal link. It is made from the teacher's key, so that the teacher's page can show
// the link again while the store holds no more than its hash.
import type { Deps } from './deps.ts';

/** 160 bits, hex; nobody without the manage key can tell it. */
export function personalToken(
  { ids }: Pick<Deps, 'ids'>,
  of: { manageKey: string; assignmentId: string; linkId: string },
): string {
  return ids.hash(`personal-link:${of.manageKey}:${of.assignmentId}:${of.linkId}`).slice(0, 40);
}
