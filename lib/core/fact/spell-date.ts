// A date of the text in words that hold on any day: "last April" -> "in April 2022".

import type { Node } from '#lib/core/language/clauses/sentence-tree.ts';
import { MONTH_NAMES } from '#lib/core/language/dates/calendar-words.ts';
import type { DateMention } from '#lib/core/language/dates/date-mention.ts';

export type SpeltDate =
  | { type: 'as-written' }
  | { type: 'spelt'; text: string; dropsPreposition: boolean }
  /** Only the day of writing explains it, and that is not known. */
  | { type: 'pointing'; word: string };

const PREPOSITIONS = /^(?:in|on|during|at|since|until|from|by|before|after)$/;
const RELATIVE =
  /\b(?:last|next|this|past|coming|previous|following|ago|later|earlier|before|yesterday|today|tomorrow|now|recent|currently|tonight|soon|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
const DURATION_LEAD = /^(?:next|last|past|coming) /i;

/** @param articleDate YYYY-MM-DD or undefined */
export function spellDate(
  date: DateMention,
  nodes: readonly Node[],
  first: number,
  articleDate: string | undefined,
): SpeltDate {
  const words = textOf(nodes, date);
  const before = nodes[first - 1]?.lower ?? '';
  if (date.kind === 'duration') {
    // "over the next five years" -> "over five years"
    if (
      DURATION_LEAD.test(words) &&
      date.length &&
      /^(?:over|for|in|within|during|the)$/.test(before)
    ) {
      return { type: 'as-written' };
    }
    return { type: 'as-written' };
  }
  if (date.kind === 'time') return { type: 'as-written' };
  if (date.reason === 'written' && !RELATIVE.test(words)) return { type: 'as-written' };
  // "2 February" after a sentence on 1883 need not be of that year.
  if (date.reason === 'anchor' && date.grain === 'day' && /\d/.test(words)) {
    return { type: 'as-written' };
  }
  if (date.resolved && date.earliest && date.latest && !date.approximate) {
    const text = absolute(date);
    if (text !== null) {
      const preposition = PREPOSITIONS.test(before);
      return preposition
        ? { type: 'spelt', text, dropsPreposition: false }
        : {
            type: 'spelt',
            text: `${date.grain === 'day' ? 'on' : 'in'} ${text}`,
            dropsPreposition: false,
          };
    }
  }
  if (RELATIVE.test(words) || (articleDate === undefined && date.reason === 'no-article-date')) {
    return { type: 'pointing', word: words };
  }
  return { type: 'as-written' };
}

function textOf(nodes: readonly Node[], { start, end }: DateMention): string {
  return nodes
    .filter((node) => node.start >= start && node.end <= end)
    .map(({ form }) => form)
    .join(' ');
}

/** "21 February 2023", "April 2022", "2022", or null for other grains. */
export function absolute({
  grain,
  earliest,
  latest,
}: Pick<DateMention, 'grain' | 'earliest' | 'latest'>): string | null {
  if (!earliest || !latest || earliest.startsWith('-')) return null;
  const [year = '', month = '', day = ''] = earliest.split('-');
  const years = String(Number(year));
  if (grain === 'year') return earliest.slice(0, 4) === latest.slice(0, 4) ? years : null;
  const name = MONTH_NAMES[Number(month) - 1];
  if (!name) return null;
  if (grain === 'month')
    return earliest.slice(0, 7) === latest.slice(0, 7) ? `${name} ${years}` : null;
  return grain === 'day' && earliest === latest ? `${Number(day)} ${name} ${years}` : null;
}
