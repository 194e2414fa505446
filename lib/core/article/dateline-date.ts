// The day of publication as the article's own line tells it: "Saturday, November 16, 2013" under its title.
import { articleDateSchema, type Sentence } from './article.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** It stands at the head of the article: further down it is of another one. */
const LAST_PARAGRAPH = 2;
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;
const MONTH_FIRST = /\b(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})\b/u;
const DAY_FIRST = /\b(\d{1,2}) (\p{L}{3,9})\.? (\d{4})\b/u;

/** YYYY-MM-DD, or null. */
export function datelineDate(text: string, sentences: readonly Sentence[]): string | null {
  const line = sentences.find(
    ({ kind, paragraph }) => kind === 'dateline' && paragraph <= LAST_PARAGRAPH,
  );
  return line ? dayIn(text.slice(line.start, line.end)) : null;
}

function dayIn(line: string): string | null {
  const [iso] = ISO.exec(line) ?? [];
  if (iso !== undefined) return checked(iso);
  const [, month = '', day = '', year = ''] = MONTH_FIRST.exec(line) ?? [];
  if (year !== '') return checked(dateOf(year, month, day));
  const [, day2 = '', month2 = '', year2 = ''] = DAY_FIRST.exec(line) ?? [];
  return year2 === '' ? null : checked(dateOf(year2, month2, day2));
}

function dateOf(year: string, month: string, day: string): string {
  const at = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return `${year}-${String(at).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** "31 June 2013" is no day. */
const checked = (date: string): string | null =>
  articleDateSchema.safeParse(date).success ? date : null;
