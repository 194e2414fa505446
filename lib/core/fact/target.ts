// A part of a statement that can be asked after.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { PlacedDate } from './reading.ts';
import type { Rendered } from './render.ts';

export type TargetKind =
  | 'subject'
  | 'object'
  | 'agent'
  | 'time'
  | 'duration'
  | 'place'
  | 'purpose'
  | 'cause'
  | 'manner'
  | 'aim'
  | 'predicate'
  | 'oblique';

export type Target = {
  kind: TargetKind;
  /** All its words with its preposition: what the question does without. Ascending. */
  places: readonly number[];
  /** The answer's words: without the preposition. */
  inner: readonly number[];
  head: Node;
  /** Lower case, or null. */
  preposition: string | null;
  answer: Rendered;
  date: PlacedDate | null;
  /** 0..1 */
  confidence: number;
};

/** Least confidence of a part that is asked after, 0..1. */
export const SURE = 0.5;
/** The same of a phrase with a preposition: where it hangs matters little, since it is left out whole. */
export const LOOSE = 0.3;
