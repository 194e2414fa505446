// "Ann Bell took to Bellbook to call for a boycott": where she spoke, and nowhere that anybody was taken.
import type { Reading } from '#lib/core/fact/reading.ts';
import type { Statement } from '#lib/core/fact/statement.ts';

/** The verb means "turned to" with its preposition: "To which company did she take?" is nonsense. */
export function isTookTo(
  { sentences }: Reading,
  { clause, sentence }: Statement,
  preposition: string | null,
): boolean {
  const verb = sentences[sentence]?.nodes[clause.verb.head];
  return (
    preposition === 'to' &&
    verb?.lemma === 'take' &&
    clause.verb.voice === 'active' &&
    verb.children.every(({ base }) => base !== 'obj')
  );
}
