// Years, decades and centuries: "1871", "196 BC", "AD 79", "1914-18", "the 1960s", "the 19th century".
import { isPluralNoun, LABELS } from '#lib/core/language/numbers/function-words.ts';
import { readOrdinal } from '#lib/core/language/numbers/ordinals.ts';
import { readCurrencyBefore, readUnit } from '#lib/core/language/numbers/read-unit.ts';
import type { Piece } from '#lib/core/language/numbers/split-pieces.ts';
import { MONTHS, SEASONS } from './calendar-words.ts';
import { type DateRead, newRead } from './date-read.ts';
import { centuryPeriod, yearPeriod, yearsPeriod } from './periods.ts';

const DASH = /^[-–—−]$/;
const ERA = /^(?:bce?|ce|ad)$/;

/** A year in astronomical count and the piece behind it. */
export type YearRead = { year: number; from: number; next: number };

/** "1871", "196 BC", "AD 79", "79 CE", "the year 476". */
export function readYear(pieces: readonly Piece[], at: number): YearRead | null {
  const [piece, after] = [pieces[at], pieces[at + 1]];
  if (!piece) return null;
  if (
    /^(?:ad|ce)$/.test(piece.lower) &&
    piece.form !== piece.lower &&
    /^\d{1,4}$/.test(after?.form ?? '')
  ) {
    return after?.kind === 'number' ? { year: Number(after.form), from: at, next: at + 2 } : null;
  }
  if (piece.kind !== 'number' || !/^(?:\d{1,5}|\d{2},\d{3})$/.test(piece.form)) return null;
  const number = Number(piece.form.replace(',', ''));
  if (number === 0) return null;
  const era = after && ERA.test(after.lower) && after.form !== after.lower ? after.lower : null;
  if (era) return { year: /^bc/.test(era) ? 1 - number : number, from: at, next: at + 2 };
  const named = pieces[at - 1]?.lower === 'year' && /^\d{1,4}$/.test(piece.form);
  if (named || isPlainYear(pieces, at)) return { year: number, from: at, next: at + 1 };
  return null;
}

/** A bare "1871": 1000 to 2099, and neither an amount, a code nor a name. */
function isPlainYear(pieces: readonly Piece[], at: number): boolean {
  const [before, piece, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!/^(?:1\d|20)\d\d$/.test(piece?.form ?? '')) return false;
  if (before && piece?.glued && !isYearOpener(pieces, at - 1)) return false;
  if (
    readCurrencyBefore(pieces, at) ||
    before?.form === '#' ||
    (LABELS.has(before?.lower ?? '') && before?.lower !== 'day')
  )
    return false;
  if (!after || after.first) return true;
  if (/^\p{Lu}[\p{L}\d]*\d/u.test(after.form) && !after.glued) return false;
  if (after.form === '%' || (after.glued && !isYearCloser(pieces, at + 1))) return false;
  if (/^(?:hundred|thousand|million|billion|trillion|bn)$/.test(after.lower)) return false;
  const unit = readUnit(pieces, at + 1);
  if (unit && unit.kind !== 'time' && !/^(?:won|in)$/.test(after.lower)) return false;
  const inYear = /^(?:in|since|during|until|till|circa|early|late|mid)$/.test(before?.lower ?? '');
  if (unit && !inYear) return false;
  const word = pieces[countsAt(pieces, at + 1)];
  if (
    inYear ||
    !word ||
    word.first ||
    word.glued ||
    word.kind !== 'word' ||
    !/^\p{Ll}/u.test(word.form)
  )
    return true;
  if (!isPluralNoun(word.lower) || /^(?:was|is|has|as|its|this|does|always)$/.test(word.lower))
    return true;
  return (
    MONTHS.has(before?.lower ?? '') ||
    SEASONS.has(before?.lower ?? '') ||
    before?.form === ',' ||
    (/^(?:the|of|from|to|and|by|after|before)$/.test(before?.lower ?? '') &&
      !/00$/.test(piece?.form ?? ''))
  );
}

/** "1200 armed men": one plain word may stand between. */
function countsAt(pieces: readonly Piece[], at: number): number {
  const next = pieces[at + 1];
  const one = pieces[at];
  return one?.kind === 'word' &&
    /^\p{Ll}{3,}$/u.test(one.form) &&
    !/(?:ed|s)$/.test(one.lower) &&
    !/^(?:and|the|but|for|when|that|with|after|before|until|from|which|who|his|her|its|their|into|while|where|did|had|saw)$/.test(
      one.lower,
    ) &&
    next?.kind === 'word' &&
    !next.first &&
    isPluralNoun(next.lower)
    ? at + 1
    : at;
}

function isYearOpener(pieces: readonly Piece[], at: number): boolean {
  const mark = pieces[at]?.form ?? '';
  if (/^[(["“‘'’*]$/.test(mark)) return true;
  if (!/^[-–—/]$/.test(mark)) return false;
  if (!pieces[at]?.glued || mark === '—') return true;
  const word = pieces[at - 1];
  return (
    /^(?:pre|post|mid|early|late)$/.test(word?.lower ?? '') ||
    /^(?:1\d|20)\d\d$/.test(word?.form ?? '') ||
    ERA.test(word?.lower ?? '') ||
    MONTHS.has(word?.lower ?? '') ||
    (word?.kind === 'number' && /^\d\d?\d?$/.test(word.form) && mark === '–')
  );
}

function isYearCloser(pieces: readonly Piece[], at: number): boolean {
  const [mark, behind] = [pieces[at], pieces[at + 1]];
  if (/^[)\].,;:!?"”’'—*]$/.test(mark?.form ?? '')) return !(mark?.form === ':' && behind?.glued);
  if (/^[-–/]$/.test(mark?.form ?? '')) {
    return !behind?.glued || behind.kind === 'word' || /^\d{1,2}$|^\d{4}$/.test(behind.form);
  }
  return false;
}

/** A year or a range of years: "1871", "1914-18", "1870 to 1939", "between 27 BC and AD 14", "264-146 BC". */
export function readYears(pieces: readonly Piece[], at: number): DateRead | null {
  const first = readYear(pieces, at);
  const joined = readYearRange(pieces, at, first);
  if (joined) return joined;
  if (!first) return null;
  return newRead(at, first.next, 'year', 'year', {
    period: yearPeriod(first.year),
    civil: { year: first.year },
  });
}

function readYearRange(
  pieces: readonly Piece[],
  at: number,
  first: YearRead | null,
): DateRead | null {
  const next = first?.next ?? at + 1;
  const [mark, behind] = [pieces[next], pieces[next + 1]];
  if (!mark || mark.first || !behind || behind.first) return null;
  const range = (from: number, to: number, end: number): DateRead | null =>
    from < to ? newRead(at, end, 'range', 'year', { period: yearsPeriod(from, to) }) : null;
  if (
    first &&
    first.next === at + 1 &&
    (DASH.test(mark.form) || mark.form === '/') &&
    mark.glued &&
    behind.glued
  ) {
    const short =
      /^\d{1,2}$/.test(behind.form) &&
      !/^[-–/:]$/.test(pieces[next + 2]?.glued ? (pieces[next + 2]?.form ?? '') : '');
    const era = ERA.test(pieces[next + 2]?.lower ?? '');
    if (short && !era && behind.kind === 'number') {
      const unit = 10 ** behind.form.length;
      const last = first.year - (first.year % unit) + Number(behind.form);
      return range(first.year, last < first.year ? last + unit : last, next + 2);
    }
  }
  const between = pieces[at - 1]?.lower === 'between' || pieces[at - 2]?.lower === 'between';
  const joins =
    DASH.test(mark.form) ||
    /^(?:to|until|till|through)$/.test(mark.lower) ||
    (between && mark.lower === 'and');
  if (!joins) return null;
  const last = readYear(pieces, next + 1);
  if (!last) return null;
  if (first) return range(first.year, last.year, last.next);
  // "264-146 BC": the era stands once, behind
  const number = Number(pieces[at]?.form);
  if (last.year > 0 || pieces[at]?.kind !== 'number' || !/^\d{1,4}$/.test(pieces[at]?.form ?? ''))
    return null;
  return range(1 - number, last.year, last.next);
}

const TENS = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** "1960s", "1960's", "'60s", "the sixties". Two digits alone name no century: both readings are left open. */
export function readDecade(pieces: readonly Piece[], at: number): DateRead | null {
  const start = /^['’‘]$/.test(pieces[at]?.form ?? '') && pieces[at + 1]?.glued ? at + 1 : at;
  const piece = pieces[start];
  if (piece?.kind === 'number' && /^(?:\d{3}0|[1-9]0)$/.test(piece.form)) {
    const mark = /^['’]$/.test(pieces[start + 1]?.form ?? '') && pieces[start + 1]?.glued ? 1 : 0;
    const letter = pieces[start + 1 + mark];
    if (letter?.lower !== 's' || !letter.glued) return null;
    const next = start + 2 + mark;
    const year = Number(piece.form);
    if (year < 100) {
      if (
        /^(?:his|her|their|its|my|your|our)$/.test(pieces[start - 1]?.lower ?? '') ||
        /^(?:his|her|their|my|your)$/.test(pieces[start - 3]?.lower ?? '')
      )
        return null;
      return newRead(at, next, 'decade', 'decade', {
        ambiguous: true,
        period: yearsPeriod(1900 + year, 1909 + year),
      });
    }
    const wide = year % 100 === 0;
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
