// A fact with what the drafting rules need of the sentence that it was found in.
import type { DatedEvent } from './dated-events.ts';
import type { Fact } from './fact.ts';
import type { PlacedNumber } from './reading.ts';
import type { Statement } from './statement.ts';
import type { Target } from './target.ts';
import type { WholeSentence } from './whole-sentences.ts';

export type FoundFact = {
  fact: Fact;
  /** The statement it is a part of; null for what a bracket or an apposition tells. */
  statement: Statement | null;
  /** The part of the statement that the fact turns on. */
  target: Target | null;
  number: PlacedNumber | null;
  /** Set where the whole sentence is asked with a part left out. */
  whole?: WholeSentence | undefined;
  /** Set where the statement is compared with what happened before it. */
  earlier?: DatedEvent | undefined;
};
