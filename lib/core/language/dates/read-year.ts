// Years and ranges of years: "1871", "196 BC", "AD 79", "1914-18".
import { isPluralNoun, LABELS } from '#lib/core/language/numbers/function-words.ts';
import { readCurrencyBefore, readUnit } from '#lib/core/language/numbers/read-unit.ts';
import type { Piece } from '#lib/core/language/numbers/split-pieces.ts';
import { MONTHS, SEASONS } from './calendar-words.ts';
import { type DateRead, newRead } from './date-read.ts';
import { yearPeriod, yearsPeriod } from './periods.ts';

/** A dash of any width between two ends. */
export const DASH = /^[-–—−]$/;
/** Lower case, without points. */
export const ERA = /^(?:bce?|ce|ad)$/;

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
  // "p. 1225"
  if (before?.form === '.' && /^pp?$/.test(pieces[at - 2]?.lower ?? '')) return false;
  if (!after || after.first) return true;
  if (/^\p{Lu}[\p{L}\d]*\d/u.test(after.form) && !after.glued) return false;
  if (after.form === '%' || (after.glued && !isYearCloser(pieces, at + 1))) return false;
  if (/^(?:hundred|thousand|million|billion|trillion|bn)$/.test(after.lower)) return false;
  if (/^(?:GMT|UTC|BST|EST|EDT|PST|CET|hrs|hours)$/.test(after.form)) return false;
  if (
    /^\p{Lu}/u.test(after.form) &&
    /^(?:Street|Road|Avenue|Lane|Boulevard|Drive|Terrace|Place)$/.test(pieces[at + 2]?.form ?? '')
  )
    return false;
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
  if (/^[)[\].,;:!?"”’'—*]$/.test(mark?.form ?? '')) return !(mark?.form === ':' && behind?.glued);
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
  const lives = first ? null : readEarlyLife(pieces, at);
  if (lives) return range(lives.from, lives.to, at + 3);
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

/** "Ibn Sina (Avicenna, 981–1037)", "Bede (673–735)": years of three digits, in brackets behind a name. */
function readEarlyLife(pieces: readonly Piece[], at: number): { from: number; to: number } | null {
  const [first, mark, last, close] = [pieces[at], pieces[at + 1], pieces[at + 2], pieces[at + 3]];
  if (first?.kind !== 'number' || last?.kind !== 'number' || !DASH.test(mark?.form ?? ''))
    return null;
  if (!mark?.glued || !last.glued || close?.form !== ')') return null;
  if (!/^\d{3}$/.test(first.form) || !/^1?\d{3}$/.test(last.form)) return null;
  const opens = pieces[at - 1]?.form === '(' ? at - 2 : pieces[at - 1]?.form === ',' ? at - 2 : -1;
  if (opens < 0 || !/^\p{Lu}\p{Ll}/u.test(pieces[opens]?.form ?? '')) return null;
  const [from, to] = [Number(first.form), Number(last.form)];
  return to > from && to - from <= 120 ? { from, to } : null;
}
