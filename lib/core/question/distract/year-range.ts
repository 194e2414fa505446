// A stretch of years as it is written: "1939-1945", "from 1754 to 1763", "between 1918 and 1939", "2015/16".
import type { DateForm } from './date-form.ts';

const RANGE =
  /^(?<lead>(?:(?:from|between|in|during) )?(?:the years )?)(?<from>\d{3,4})(?<mark> ?[-–—/] ?| to | until | and | through )(?<to>\d{2,4})$/i;

/** Both ends move together, so that no range lies inside another. */
export function readYearRange(text: string): DateForm | null {
  const { lead = '', from = '', mark = '', to = '' } = RANGE.exec(text)?.groups ?? {};
  if (from === '') return null;
  const start = Number(from);
  const short = to.length < from.length;
  const end = short ? Number(from.slice(0, -to.length) + to) : Number(to);
  if (end <= start) return null;
  return {
    scale: 'year',
    at: start,
    year: start,
    // The end must have come before the article.
    placeOf: (day) => Math.floor(day / 365.25) + 1970 - (end - start),
    write: (at) => {
      const last = String(at + end - start);
      if (at < 100) return null;
      // "1898-03" would be misread
      if (short && String(at).slice(0, -to.length) !== last.slice(0, -to.length)) return null;
      return `${lead}${at}${mark}${short ? last.slice(-to.length) : last}`;
    },
  };
}
