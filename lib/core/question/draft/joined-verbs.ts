// "Ann took the ferry and distributed letters" asked with "did": the second verb would keep its ending.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { isFiniteTag } from '#lib/core/language/clauses/verb-group.ts';

/** Least confidence that a word with "-ed" describes the noun after it, 0..1. */
const SURE = 0.75;

/** Among the kept places is a verb, or what may be one, that goes on after that of the statement. */
export const hasJoinedVerb = (
  nodes: readonly Node[],
  predicate: number,
  kept: readonly number[],
): boolean =>
  kept.some((place) => {
    const node = nodes[place];
    if (!node) return false;
    return isJoined(node, predicate) || (nodes[place - 1]?.base === 'cc' && isDoubtful(node));
  });

/** Finite, or with a finite helper. */
const isJoined = ({ base, head, tag, children }: Node, predicate: number): boolean =>
  base === 'conj' &&
  head === predicate &&
  (isFiniteTag(tag) ||
    children.some((child) => /^(?:aux|cop)$/.test(child.base) && isFiniteTag(child.tag)));

/** "and [distributed] letters": letters that were distributed, or what somebody did with them. */
const isDoubtful = ({ tag, base, arcConfidence }: Node): boolean =>
  tag === 'VBN' && base === 'amod' && arcConfidence < SURE;
