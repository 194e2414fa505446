// A century or a decade in a sentence: "in the [13th] century", "in the early [1960s]".
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { isOpenYear } from './open-year.ts';
import type { ReadSentence } from './reading.ts';
import type { Left } from './whole-sentences.ts';

const DECADE = /^(?:1[5-9]|20)\d0['’]?s$/;
const CENTURY = /^(?:[1-9]|1\d|2[01])(?:st|nd|rd|th)$/;

/** Of a sentence that names one period only, and no span of them. */
export function periodGaps({ nodes }: ReadSentence, places: readonly number[]): Left[] {
  const held = places.flatMap((place) => nodes[place] ?? []);
  const periods = held.filter(
    ({ form, place }) => DECADE.test(form) || (CENTURY.test(form) && isCentury(nodes[place + 1])),
  );
  const [period] = periods;
  if (!period || periods.length > 1) return [];
  const before = nodes[period.place - 1]?.lower ?? '';
  if (isOpenYear(nodes, period.place)) return [];
  // "a 19th-century house", "the 1980s and early 90s", "1990s music"
  if (!/^(?:the|early|late|mid|-)$/.test(before)) return [];
  const next = nodes[period.place + (DECADE.test(period.form) ? 1 : 2)];
  if (next && (/^(?:NOUN|PROPN|NUM)$/.test(next.pos) || /^(?:and|or|to|[-–—/])$/.test(next.lower)))
    return [];
  return [{ gone: [period.place], answer: period.form, gap: { type: 'year', year: period.form } }];
}

const isCentury = (node: Node | undefined): boolean => node?.lower === 'century';
