// The words before the subject: what of them a statement can keep, and what it cannot do without.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { isFiniteTag } from '#lib/core/language/clauses/verb-group.ts';
import { DAY_NAMES } from '#lib/core/language/dates/calendar-words.ts';
import { nounClass } from '#lib/core/language/lists/noun-class.ts';
import type { ReadSentence } from './reading.ts';

/** "Decades later, ...": how long after what went before; what happened is told without. */
const AFTERWARDS = /^(?:later|earlier|afterwards?|before|after|ago)$/;

/**
 * The part of the opening that can stand: all of it, or the date that it ends with, as of "During that time, on 18 May
 * 1756, ..."; null where it tells when and cannot.
 */
export function standingLead(
  read: Pick<ReadSentence, 'nodes' | 'dates' | 'names'>,
  lead: readonly number[],
): readonly number[] | null {
  if (standsAlone(read, lead)) return lead;
  // "The ships sank twice in 1905, she told": a clause, no opening.
  const opening = read.nodes.slice(0, lead.at(-1));
  const clausal = opening.some(({ tag }) => isFiniteTag(tag));
  const dated = read.dates.find(
    ({ date, first, last }) =>
      !clausal &&
      date.earliest !== null &&
      /^(?:year|month|day)$/.test(date.kind) &&
      lead.includes(first - 1) &&
      /^(?:in|on)$/.test(read.nodes[first - 1]?.lower ?? '') &&
      lead.every((place) => place <= last || read.nodes[place]?.pos === 'PUNCT'),
  );
  if (dated) return lead.filter((place) => place >= dated.first - 1);
  return isTimeOf(read.nodes, lead) ? null : [];
}

/** It says something by itself: a date, a name, a place; not "weeks later", "at the time", "so". */
function standsAlone(
  { nodes, dates, names }: Pick<ReadSentence, 'nodes' | 'dates' | 'names'>,
  lead: readonly number[],
): boolean {
  const [first] = lead;
  const opening = first === undefined ? undefined : nodes[first];
  // "The day before the Lima Fair, ..."
  const night = opening?.pos === 'DET' && isTimeOf(nodes, lead);
  if (opening?.pos !== 'ADP' && !night) return false;
  if (
    lead.some((place) =>
      /^(?:same|time|addition|example|instance|fact|result|case|point|contrast|turn|end|beginning|later|earlier|that|this|these|those)$/.test(
        nodes[place]?.lower ?? '',
      ),
    )
  )
    return false;
  const within = (places: Iterable<number>): boolean =>
    [...places].some((place) => lead.includes(place));
  if (within(dates.map((date) => date.first)) || within(names.keys())) return true;
  return !night && lead.length >= 3 && !/^(?:of|by|as|at)$/.test(opening.lower);
}

/** "The day before the flood, Lima had 40 ships": when it was so. @param lead ascending places */
function isTimeOf(nodes: readonly Node[], lead: readonly number[]): boolean {
  const own = lead.flatMap((place) => nodes[place] ?? []).filter(({ pos }) => pos !== 'PUNCT');
  if (own.length === 0 || AFTERWARDS.test(own.at(-1)?.lower ?? '')) return false;
  // "At the same time", "for the first time"
  if (own.some(({ lower }) => /^(?:same|first)$/.test(lower))) return false;
  return own.some(
    ({ pos, lemma, form }) =>
      (pos === 'NOUN' && (lemma === 'time' || nounClass(lemma) === 'time')) ||
      DAY_NAMES.includes(form),
  );
}
