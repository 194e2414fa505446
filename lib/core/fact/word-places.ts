// Places of a sentence's words: runs of them, their head, the dates over them.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { ReadSentence } from './reading.ts';
import type { Statement } from './statement.ts';

/** Ascending, both ends with it; none where the last stands before the first. */
export const placesFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** The first of the words that hangs on none of them. */
export const headOf = (nodes: readonly Node[], places: readonly number[]): Node | undefined =>
  places.map((place) => nodes[place]).find((node) => node && !places.includes(node.head));

/** Part of a date. */
export const isDated = ({ dates }: Pick<ReadSentence, 'dates'>, place: number): boolean =>
  dates.some(({ first, last }) => first <= place && place <= last);

/** All places of its words, ascending. */
export const statementPlaces = ({
  lead,
  subject,
  verb,
  rest,
}: Pick<Statement, 'lead' | 'subject' | 'verb' | 'rest'>): number[] =>
  [...new Set([...lead, ...subject, ...verb, ...rest])].sort((a, b) => a - b);

/** "[Hill Foods] Inc.": what a company is by law goes with its name. @param last place of the name's last word */
export const lastOfName = (nodes: readonly Node[], last: number): number =>
  /^(?:Inc|Ltd|Corp|Co|LLC|PLC|plc|AG|GmbH|NV)\.?$/.test(nodes[last + 1]?.form ?? '')
    ? last + 1
    : last;
