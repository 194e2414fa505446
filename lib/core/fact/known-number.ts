// "The 40 unsold ships were burnt": how many they were is taken as known, and something else is told of them.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { PlacedNumber } from './reading.ts';

const MODIFIES = /^(?:nummod|compound|amod|nmod)$/;
const DEFINITE = /^(?:the|this|that|these|those)$/;

/** The number stands before the noun of a subject with "the" or an owner: a question on it asks nothing that the sentence says. */
export function isKnownNumber(nodes: readonly Node[], { last }: PlacedNumber): boolean {
  let noun = nodes[last] ?? null;
  while (noun?.parent && MODIFIES.test(noun.base) && noun.parent.place > noun.place)
    noun = noun.parent;
  return (
    noun !== null &&
    noun.place > last &&
    noun.base === 'nsubj' &&
    noun.children.some(
      ({ place, lower, tag, relation }) =>
        place < last && (DEFINITE.test(lower) || tag === 'PRP$' || relation === 'nmod:poss'),
    )
  );
}
