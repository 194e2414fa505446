// The words before the subject: what of them a statement can keep, and what it cannot do without.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { DAY_NAMES } from '#lib/core/language/dates/calendar-words.ts';
import { nounClass } from '#lib/core/language/lists/noun-class.ts';
import type { ReadSentence } from './reading.ts';

/** "Decades later, ...": how long after what went before; what happened is told without. */
const AFTERWARDS = /^(?:later|earlier|afterwards?|before|after|ago)$/;

/** It says something by itself: a date, a name, a place; not "weeks later", "at the time", "so". */
export function standsAlone(
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
export function isTimeOf(nodes: readonly Node[], lead: readonly number[]): boolean {
  const own = lead.flatMap((place) => nodes[place] ?? []).filter(({ pos }) => pos !== 'PUNCT');
  if (own.length === 0 || AFTERWARDS.test(own.at(-1)?.lower ?? '')) return false;
  return own.some(
    ({ pos, lemma, form }) =>
      (pos === 'NOUN' && nounClass(lemma) === 'time') || DAY_NAMES.includes(form),
  );
}
