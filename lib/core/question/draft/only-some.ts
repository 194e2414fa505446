// Statements of some of a kind: what they say of one place may be so of others as well.
import { isOneOf } from '#lib/core/fact/one-of-many.ts';
import type { ReadSentence } from '#lib/core/fact/reading.ts';
import type { Statement } from '#lib/core/fact/statement.ts';

/** "A number of speakers live in ...", "Significant groups exist in ...": elsewhere as well. */
export function isSome(
  { nodes }: ReadSentence,
  { subjectHead, subject, predicate }: Statement,
): boolean {
  if (isOneOf(nodes[predicate])) return true;
  const first = nodes[subject[0] ?? -1]?.lower ?? '';
  return (
    /^(?:number|majority|variety|range|group)$/.test(subjectHead.lemma) ||
    /^(?:many|some|several|significant|various|large|few|most|numerous)$/.test(first)
  );
}
