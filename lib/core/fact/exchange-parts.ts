// How two words of a sentence stand to each other where they may be exchanged.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';

/** Ascending places of the two parts. */
export type Pair = readonly [first: readonly number[], second: readonly number[]];

/** Least confidence of the arcs that join the two, 0..1. */
export const SURE = 0.5;

export const isJoined = (a: Node | null, b: Node | null): boolean =>
  a !== null &&
  b !== null &&
  b.base === 'conj' &&
  b.arcConfidence >= SURE &&
  (b.parent === a || (a.base === 'conj' && a.parent === b.parent));

export const hasCase = ({ children }: Node, lower: string): boolean =>
  children.some((child) => child.base === 'case' && child.lower === lower);

/** "from Lima to Quito" */
export const isFromTo = (a: Node, b: Node): boolean =>
  hasCase(a, 'from') &&
  hasCase(b, 'to') &&
  a.base === 'obl' &&
  b.base === 'obl' &&
  a.parent === b.parent &&
  Math.min(a.arcConfidence, b.arcConfidence) >= SURE;

export const subjectOf = ({ children }: Node): Node | undefined =>
  children.find(({ base }) => base === 'nsubj');
