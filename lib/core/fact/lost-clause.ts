// Whether a "that" among the kept words has no verb: it was cut, or never read as one.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { isFiniteTag } from '#lib/core/language/clauses/verb-group.ts';

/** "wrote that the designs, which stood far away, kept him from fame" without "kept him from fame". */
export function losesClause(nodes: readonly Node[], places: readonly number[]): boolean {
  const held = new Set(places);
  return places.some((place) => {
    const node = nodes[place];
    if (node?.lower !== 'that' || node.base !== 'mark' || !node.parent) return false;
    return !held.has(node.parent.place) || !hasFinite(node.parent);
  });
}

/** "that he sold", "that it was sold", "that she is old". */
const hasFinite = ({ tag, children }: Node): boolean =>
  isFiniteTag(tag) ||
  tag === 'VB' ||
  children.some(
    // "asked that it be sold"
    ({ base, tag: own }) => /^(?:aux|cop)$/.test(base) && (isFiniteTag(own) || own === 'VB'),
  );
