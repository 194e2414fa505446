// Days that only the day of writing explains, where what happened can be told without: "On Thursday, Lima sold the ship".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { happensOnceIn } from './happens-once.ts';
import type { PlacedDate, Reading, ReadSentence } from './reading.ts';
import { spellDate } from './spell-date.ts';
import { placesFrom } from './word-places.ts';

/** Places of the words of a sentence that can go: the day with its preposition and the comma that set it apart. */
export function vagueDays(
  { article }: Pick<Reading, 'article'>,
  read: ReadSentence,
): ReadonlySet<number> {
  const { nodes, dates } = read;
  const gone = new Set<number>();
  for (const dated of dates) {
    if (spellDate(dated.date, nodes, dated.first, article.date).type !== 'pointing') continue;
    const first = openingOf(nodes, dated);
    if (first === null || !isOver(nodes, dated)) continue;
    for (const place of placesFrom(first, dated.last)) gone.add(place);
    const [before, after] = [nodes[first - 1], nodes[dated.last + 1]];
    if (after?.form === ',' && (before === undefined || before.form === ',')) gone.add(after.place);
  }
  return gone;
}

/** "[late on] Tuesday": place of the first word that goes with it; null where something hangs on the day. */
function openingOf(nodes: readonly Node[], { first, last }: PlacedDate): number | null {
  const next = nodes[last + 1];
  if (next && (/^(?:NN|POS|CD|HYPH)/.test(next.tag) || /^[-–—/]$/.test(next.form))) return null;
  let at = first;
  while (at > 0 && /^(?:on|in|during|late|early|earlier|later)$/.test(nodes[at - 1]?.lower ?? ''))
    at -= 1;
  const before = nodes[at - 1];
  return before && /^(?:IN|TO|DT|PRP\$|POS|JJ|CC|CD)$/.test(before.tag) ? null : at;
}

/** It hangs on what is told as past; nothing is said of days to come. */
function isOver(nodes: readonly Node[], { first, last }: PlacedDate): boolean {
  const head = nodes.slice(first, last + 1).find((node) => node.head < first || node.head > last);
  let verb = head?.parent ?? null;
  // "the meeting on Tuesday": which one is all that the day tells.
  if (verb?.children.some(({ lower, base }) => base === 'det' && lower === 'the')) return false;
  while (verb && !/^VB/.test(verb.tag) && !verb.children.some(({ base }) => base === 'cop'))
    verb = verb.parent;
  if (!verb) return false;
  const group = [verb, ...verb.children.filter(({ base }) => /^(?:aux|cop)$/.test(base))];
  return (
    group.some(({ tag, lower }) => tag === 'VBD' || /^(?:has|have)$/.test(lower)) &&
    group.every(({ tag }) => tag !== 'MD')
  );
}

/**
 * Without the day it still tells what happened when: a person or thing with a name did it, or it happens but once. "A
 * ferry sank off Lima" could be any.
 */
export function isToldWithoutDay(nodes: readonly Node[]): boolean {
  const root = nodes.find(({ base }) => base === 'root');
  const subject = root?.children.find(({ base }) => base === 'nsubj');
  return (
    root !== undefined &&
    (subject?.pos === 'PROPN' || subject?.pos === 'PRON' || happensOnceIn(nodes, root))
  );
}
