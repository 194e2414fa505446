// The date or the name that a phrase turns on, whatever the parser hung on it.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import type { PlacedDate, Reading, ReadSentence } from './reading.ts';
import { render } from './render.ts';
import type { Statement } from './statement.ts';
import { SURE, type Target } from './target.ts';
import { placesFrom } from './word-places.ts';

/** A person's or a country's name without what hangs on it: it hangs there by mistake more often than not. */
export function nameAlone(
  read: ReadSentence,
  head: Node,
  inner: readonly number[],
): readonly number[] {
  const name = read.entities.find(({ first, last }) => first <= head.place && last >= head.place);
  if (
    !name ||
    head.pos !== 'PROPN' ||
    !(name.type === 'person' || name.subtype === 'country' || name.subtype === 'city')
  )
    return inner;
  if (head.children.some(({ base }) => base === 'conj')) return inner;
  const alone = inner.filter((place) => place <= name.last);
  return inner.some((place) => place > name.last) && alone.length > 0 ? alone : inner;
}

/** The only date of the statement, wherever the parser hung it: "at a conference last April". */
export function loneDate(
  reading: Reading,
  statement: Statement,
  { nodes, dates }: ReadSentence,
  held: ReadonlySet<number>,
  targets: readonly Target[],
): Target | null {
  if (targets.some(({ date, confidence }) => date !== null && confidence >= SURE)) return null;
  const own = dates.filter(({ first }) => held.has(first));
  const [only] = own;
  if (statement.helper !== null) return null;
  if (
    !only ||
    own.length > 1 ||
    !only.date.resolved ||
    !/^(?:day|month|year)$/.test(only.date.grain)
  )
    return null;
  const before = nodes[only.first - 1];
  const marked = before !== undefined && held.has(before.place) && /^(?:in|on)$/.test(before.lower);
  const relative = /^(?:last|this|next)$/i.test(nodes[only.first]?.form ?? '');
  if (!marked && !relative) return null;
  const inner = placesFrom(only.first, only.last);
  const after = nodes[only.last + 1];
  // "the 1973 crisis", "in 1994 elections": part of a name.
  if (after && held.has(after.place) && /^(?:NOUN|PROPN|ADJ)$/.test(after.pos)) return null;
  const head = nodes[only.last];
  if (!head) return null;
  return {
    kind: 'time',
    places: marked ? [before.place, ...inner] : inner,
    inner,
    head,
    preposition: marked ? before.lower : null,
    answer: render(reading, statement.sentence, inner, { bound: statement.bound }),
    date: only,
    confidence: statement.confidence * 0.9,
  };
}

/** The date that a time phrase turns on, where nothing but its preposition stands before it. */
export function dateIn(
  read: ReadSentence,
  head: Node,
  inner: readonly number[],
): PlacedDate | null {
  // "over [the next] five years": told without the day of writing.
  const from = (first: number): number =>
    first + (/^(?:next|coming)$/.test(read.nodes[first]?.lower ?? '') ? 1 : 0);
  const found = read.dates.find(
    ({ first, last }) =>
      (inner[0] === first || inner[0] === from(first)) &&
      inner.includes(last) &&
      first <= head.place &&
      last >= head.place,
  );
  return found ?? null;
}
