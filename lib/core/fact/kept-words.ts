// The words that a statement keeps of its sentence, and the marks between them.
import type { ReadSentence } from './reading.ts';
import type { Statement } from './statement.ts';

export type Kept = Pick<
  Statement,
  'lead' | 'subject' | 'verb' | 'rest' | 'helper' | 'clause' | 'subjectHead' | 'predicate'
>;
export type Around = Pick<ReadSentence, 'nodes' | 'dates' | 'names'>;

export const OPEN = /^[([{]$/;
export const CLOSE = /^[)\]}]$/;
export const QUOTE = /^["“”‘’]$|^``$|^''$/;
export const COMMA = /^[,–—-]$|^--$/;

/** "[in 1338]", "[on Tuesday]": the time is told elsewhere or left out on purpose. */
export function isDated(
  { nodes, dates }: Pick<Around, 'nodes' | 'dates'>,
  place: number,
  before: number,
): boolean {
  const covering = (at: number) => dates.find(({ first, last }) => first <= at && last >= at);
  const dated = covering(place);
  if (dated) return dated.first > before;
  const node = nodes[place];
  if (node?.lower === 'the' && covering(place + 1)?.first === place + 1) return true;
  return (
    node?.pos === 'ADP' &&
    /^(?:in|on|at|by|since|during|over|within)$/.test(node.lower) &&
    (covering(place + 1)?.first === place + 1 ||
      // "over the [next five years]"
      (nodes[place + 1]?.lower === 'the' && covering(place + 2)?.first === place + 2))
  );
}
