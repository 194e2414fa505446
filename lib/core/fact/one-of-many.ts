// "such as Alpha Press", "Alpha Press and Beta Press": another would be right as well.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';

/** @param head of a name */
export function isOneOfMany(nodes: readonly Node[], head: Node | undefined): boolean {
  if (!head) return false;
  if (/^nsubj/.test(head.base) && isOneOf(head.parent)) return true;
  if (head.base === 'conj' || head.children.some(({ base }) => base === 'conj')) return true;
  if (/^(?:such|including|like|e\.g\.?)$/.test(nodes[head.left]?.lower ?? '')) return true;
  return head.children.some(
    ({ lower, base }) => base === 'case' && /^(?:like|as|including)$/.test(lower),
  );
}

/** "was [one] of only two ships that came": the other came as well. */
export const isOneOf = (predicate: Node | null | undefined): boolean =>
  predicate?.lower === 'one' &&
  predicate.children.some(
    ({ base, children }) =>
      /^(?:nmod|obl)$/.test(base) && children.some(({ lower }) => lower === 'of'),
  );
