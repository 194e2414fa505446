// Events of which there is but one: without their time and place they are told no less rightly.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { Reading } from './reading.ts';
import type { Statement } from './statement.ts';

const ONCE =
  /^(?:found|invent|discover|introduce|name|build|write|create|establish|launch|open|propose|coin|design|compose|paint|publish|bear|die|unveil|inaugurate)$/;

/** Troops arrive in many places and years; a bridge is opened, or first proposed, but once. */
export function happensOnce(
  { sentences }: Reading,
  { sentence, clause, verb }: Pick<Statement, 'sentence' | 'clause' | 'verb'>,
): boolean {
  const nodes = sentences[sentence]?.nodes ?? [];
  return (
    ONCE.test(clause.verb.lemma) ||
    (verb.some((place) => nodes[place]?.lower === 'first') && !goesOn(nodes))
  );
}

/** The same of a whole sentence, by its main verb. */
export const happensOnceIn = (nodes: readonly Node[], { lemma, place }: Node): boolean =>
  ONCE.test(lemma) ||
  (!goesOn(nodes) &&
    nodes.some(
      ({ lower, base, head }) => lower === 'first' && base === 'advmod' && head === place,
    ));

/** "She first sailed to Lima and then to Quito": one thing after another, not for the first time. */
const goesOn = (nodes: readonly Node[]): boolean =>
  nodes.some(({ lower }) => /^(?:then|next|second|later)$/.test(lower));
