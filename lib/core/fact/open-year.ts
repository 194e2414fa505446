// Years and periods that another would be as right for, or that the rest of the sentence all but tells.
import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';

const JOINS = /^(?:and|to|until|till|through|[-–—])$/;
const OPENS = /^(?:between|from)$/;
const PART_OF_TIME = /^(?:the|about|around|early|mid|middle|late|end|of|-)$/;
const MOST_OF_DATE = 4;
const NUMERAL = /^\d{1,4}(?:s|st|nd|rd|th)?$/;

/** @param place of the year, or of "1860s" or "19th" */
export const isOpenYear = (nodes: readonly Node[], place: number): boolean =>
  isLimit(nodes, place) || isRangeEnd(nodes, place);

/** "By the late 1860s the ships had steel hulls": they may have had them before. "As of 1988": when it was counted. */
function isLimit(nodes: readonly Node[], place: number): boolean {
  let at = place - 1;
  while (PART_OF_TIME.test(nodes[at]?.lower ?? '')) at -= 1;
  return nodes[at]?.lower === 'by' || (nodes[at]?.lower === 'as' && nodes[at + 1]?.lower === 'of');
}

/** "between March 1303 and 1323": the end that is shown leaves a guess for the other. */
function isRangeEnd(nodes: readonly Node[], place: number): boolean {
  const before = nodes.slice(Math.max(0, place - 2 * MOST_OF_DATE), place);
  const opening = before.findLastIndex(({ lower }) => OPENS.test(lower));
  if (opening < 0) return false;
  const within = before.slice(opening + 1);
  // "from 121 in 2009 to 242": a year of one of two amounts.
  if (within.some(({ lower }) => /^(?:in|at|on)$/.test(lower))) return false;
  const join = within.findIndex(({ lower }) => JOINS.test(lower));
  if (join >= 0)
    return within.slice(0, join).some(({ form }) => NUMERAL.test(form)) && join <= MOST_OF_DATE;
  const after = nodes.slice(place + 1, place + 2 + MOST_OF_DATE);
  return (
    within.length <= MOST_OF_DATE &&
    JOINS.test(after[0]?.lower ?? '') &&
    after.slice(1).some(({ form }) => NUMERAL.test(form))
  );
}
