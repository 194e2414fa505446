// The words of a subject that belong together, whatever the parser made of them.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { nameOver } from './name-words.ts';
import type { ReadSentence } from './reading.ts';
import { placesFrom } from './word-places.ts';

/** @param places ascending, of what hangs on its head */
export const wholeSubject = (read: ReadSentence, head: Node, places: readonly number[]): number[] =>
  withQualifiers(read, withWholeName(read, head, places));

/** "Maria Silva" where the two words were not read as one. */
function withWholeName(read: ReadSentence, { place }: Node, places: readonly number[]): number[] {
  const named = nameOver(read, place);
  if (named?.group.type !== 'person') return [...places];
  const { first, last } = named.mention;
  const whole = placesFrom(first, last);
  return [...new Set([...places, ...whole])].sort((a, b) => a - b);
}

/** "[More than] 250 ferries sank": whatever the parser made of what qualifies the number. */
function withQualifiers({ nodes, numbers }: ReadSentence, places: readonly number[]): number[] {
  const before = numbers.flatMap(({ number: { qualifier }, first }) =>
    qualifier !== null && places.includes(first)
      ? nodes.slice(0, first).filter(({ start }) => start >= qualifier.start)
      : [],
  );
  return [...new Set([...places, ...before.map(({ place }) => place)])].sort((a, b) => a - b);
}
