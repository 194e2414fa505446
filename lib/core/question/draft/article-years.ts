// When an article was written, as far as its years tell.
import type { Fact } from '#lib/core/fact/fact.ts';
import { firstSentence } from '#lib/core/fact/make-fact.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';

const THIS_YEAR = 2025;
/** Who held an office longer ago than that holds it no more. */
const LONG_AGO = 15;

/** An article without a date was written soon after the last year that it tells of, where that is not long ago. */
export function lastYear({ article }: Reading): string | null {
  const years = [...article.text.matchAll(/\b(?:199\d|20[0-2]\d)\b/g)].map(([year]) =>
    Number(year),
  );
  const last = Math.max(0, ...years.filter((year) => year <= THIS_YEAR));
  return last === 0 ? null : `${Math.min(last + 1, THIS_YEAR)}-12-31`;
}

/** The article, or the sentence that tells who somebody is, speaks of years that are long over. */
export function isOfThen(reading: Reading, fact: Fact): boolean {
  const { article } = reading;
  const written = article.date ? [article.date.slice(0, 4)] : yearsIn(article.text);
  // "will be done by 2033": years to come are told of soon before them.
  const last = Math.max(0, ...written.map(Number));
  return (
    (last > 0 && last < THIS_YEAR - LONG_AGO) || isOfEvent(reading, firstSentence(reading, fact))
  );
}

export const isOrWas = (reading: Reading, fact: Fact): 'is' | 'was' =>
  isOfThen(reading, fact) ? 'was' : 'is';

const yearsIn = (text: string): string[] => text.match(/\b(?:1\d|20)\d\d\b/g) ?? [];

/** "On 3 April 1959 the mayor, Ann Bell, wrote to ...": she was mayor when she did; not "Ann Bell, who came in 1959, said". */
function isOfEvent({ sentences }: Reading, sentence: number): boolean {
  const { nodes = [], dates = [] } = sentences[sentence] ?? {};
  return dates.some(
    ({ date, last }) =>
      date.earliest !== null &&
      date.kind !== 'duration' &&
      isLongOver(date.latest) &&
      isOfMainVerb(nodes[last]),
  );
}

function isOfMainVerb(node: Node | undefined): boolean {
  let at = node ?? null;
  while (at && /^(?:obl|nmod|nummod|compound|flat|conj|appos|advmod|obj)$/.test(at.base))
    at = at.parent;
  return at?.base === 'root' && at.tag === 'VBD';
}

const isLongOver = (day: string | null): boolean =>
  day !== null && Number(day.slice(0, 4)) < THIS_YEAR - LONG_AGO;
