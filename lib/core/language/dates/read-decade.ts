// Decades and centuries: "the 1960s", "the sixties", "the 19th century".
import { readOrdinal } from '#lib/core/language/numbers/ordinals.ts';
import type { Piece } from '#lib/core/language/numbers/split-pieces.ts';
import { type DateRead, newRead } from './date-read.ts';
import { centuryPeriod, yearsPeriod } from './periods.ts';
import { DASH, ERA } from './read-year.ts';

const TENS = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** "1960s", "1960's", "'60s", "the sixties". Two digits alone name no century: both readings are left open. */
export function readDecade(pieces: readonly Piece[], at: number): DateRead | null {
  const start = /^['’‘]$/.test(pieces[at]?.form ?? '') && pieces[at + 1]?.glued ? at + 1 : at;
  const piece = pieces[start];
  if (piece?.kind === 'number' && /^(?:\d{3}0|[1-9]0|[1-9]\d0)$/.test(piece.form)) {
    const mark = /^['’]$/.test(pieces[start + 1]?.form ?? '') && pieces[start + 1]?.glued ? 1 : 0;
    const letter = pieces[start + 1 + mark];
    if (letter?.lower !== 's' || !letter.glued) return null;
    const next = start + 2 + mark;
    const year = Number(piece.form);
    if (
      year >= 100 &&
      year < 1000 &&
      !/^(?:the|early|late|mid|-)$/.test(pieces[at - 1]?.lower ?? '')
    )
      return null;
    if (year < 100) {
      if (
        /^(?:his|her|their|its|my|your|our)$/.test(pieces[start - 1]?.lower ?? '') ||
        /^(?:his|her|their|my|your|our)$/.test(pieces[start - 2]?.lower ?? '') ||
        /^(?:his|her|their|my|your)$/.test(pieces[start - 3]?.lower ?? '')
      )
        return null;
      return newRead(at, next, 'decade', 'decade', {
        ambiguous: true,
        period: yearsPeriod(1900 + year, 1909 + year),
      });
    }
    // "the 2000s" are ten years by now, "the 1900s" ten or a hundred
    const wide = year % 100 === 0 && year < 2000;
    return newRead(at, next, 'decade', wide ? 'century' : 'decade', {
      period: yearsPeriod(year, year + (wide ? 99 : 9)),
      ambiguous: wide,
    });
  }
  const tens = TENS.indexOf(piece?.lower ?? '');
  if (start !== at || tens < 0 || !/^(?:the|early|late|mid|-)$/.test(pieces[at - 1]?.lower ?? ''))
    return null;
  if (
    /^(?:his|her|their|my|your)$/.test(pieces[at - 2]?.lower ?? '') ||
    /^(?:his|her|their|my|your)$/.test(pieces[at - 3]?.lower ?? '')
  )
    return null;
  const year = 1920 + tens * 10;
  return newRead(at, at + 1, 'decade', 'decade', {
    ambiguous: true,
    period: yearsPeriod(year, year + 9),
  });
}

/** "19th century", "16th and 17th centuries", "fifth century BC", "12th-century". */
export function readCentury(pieces: readonly Piece[], at: number): DateRead | null {
  const first = readOrdinal(pieces, at);
  if (!first || first.value < 1 || first.value > 30) return null;
  let next = first.next;
  let last = first;
  const link = pieces[next];
  if (link && (/^(?:and|to|or)$/.test(link.lower) || DASH.test(link.form))) {
    const second = readOrdinal(pieces, next + 1);
    if (second) [last, next] = [second, second.next];
  }
  if (pieces[next]?.form === '-' && pieces[next]?.glued) next += 1;
  if (!/^(?:century|centuries)$/.test(pieces[next]?.lower ?? '') || last.value > 30) return null;
  next += 1;
  const era = pieces[next] && !pieces[next]?.first ? (pieces[next]?.lower ?? '') : '';
  const sign = /^bce?$/.test(era) ? -1 : 1;
  if (ERA.test(era)) next += 1;
  const [low, high] = [centuryPeriod(first.value * sign), centuryPeriod(last.value * sign)];
  const period = { from: Math.min(low.from, high.from), to: Math.max(low.to, high.to) };
  return newRead(at, next, last === first ? 'century' : 'range', 'century', { period });
}
