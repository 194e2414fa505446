// A whole quantity at one place: currency, number, range or tolerance, and the unit behind it.

import { scaleLiteral } from './digit-value.ts';
import { type NumberRead, readNumber } from './read-number.ts';
import { DASH, readScore } from './read-score.ts';
import { readCurrencyBefore, readUnit, type UnitRead } from './read-unit.ts';
import type { Piece } from './split-pieces.ts';
import type { UnitName } from './unit-table.ts';

/** Pieces: the number (with a range or tolerance) is [from, next); `front` where a currency mark begins. */
export type QuantityRead = {
  front: number;
  from: number;
  next: number;
  value: number;
  high: number | null;
  tolerance: number | null;
  relation: 'plain' | 'range' | 'ratio' | 'score';
  written: 'digits' | 'words';
  ambiguous: boolean;
  fraction: boolean;
  money: UnitName | null;
  unit: UnitRead | null;
  /** Behind number and unit. */
  end: number;
};

const CHANGE =
  /^(?:rose|risen|rising|grew|grown|fell|fallen|falling|went|shrank|shrunk|doubl(?:ed|ing)|up|down|(?:rise|grow|fall|increase?|decrease?|drop|climb|jump|declin|reduc|cut|rais|dwindl|chang|expand|boost|soar|plung|slipp?|mov|extend|widen|lift|slash)(?:e|s|es|ed|ped|ing|ping|ting)?)$/;

/** The quantity whose number begins at `at`, or null. */
export function readQuantity(pieces: readonly Piece[], at: number): QuantityRead | null {
  const first = readNumber(pieces, at);
  if (!first) return null;
  const single = withUnit(pieces, first);
  return (
    readTolerance(pieces, single) ??
    readRatio(pieces, single) ??
    readScore(pieces, single) ??
    readRange(pieces, single, first) ??
    single
  );
}

function withUnit(pieces: readonly Piece[], read: NumberRead): QuantityRead {
  const currency = readCurrencyBefore(pieces, read.from);
  const scaled = currency ? millions(pieces, read) : read;
  const unit = readUnit(pieces, scaled.next);
  return {
    front: currency?.from ?? read.from,
    from: read.from,
    next: scaled.next,
    value: scaled.value,
    high: null,
    tolerance: null,
    relation: read.fraction && read.written === 'words' ? 'ratio' : 'plain',
    written: read.written,
    ambiguous: read.ambiguous,
    fraction: read.fraction,
    money: currency ? { kind: 'money', name: currency.name } : null,
    unit: currency && unit && unit.kind !== 'money' ? null : unit,
    end: currency ? scaled.next : (unit?.next ?? scaled.next),
  };
}

/** "$5m": millions, where "5m" alone is five metres. */
function millions(pieces: readonly Piece[], read: NumberRead): NumberRead {
  const letter = pieces[read.next];
  if (!/^m$/i.test(letter?.form ?? '') || read.exponent !== 0) return read;
  return { ...read, next: read.next + 1, value: scaleLiteral(String(read.base), 6) };
}

/** "0.62 +/- 0.37 tons", "5 plus or minus 2" */
function readTolerance(pieces: readonly Piece[], single: QuantityRead): QuantityRead | null {
  const mark = pieces[single.next];
  const spelled = mark?.lower === 'plus' && pieces[single.next + 2]?.lower === 'minus';
  if (!mark || mark.first || !(/^(?:±|\+\/[-–−])$/.test(mark.form) || spelled)) return null;
  const second = readNumber(pieces, single.next + (spelled ? 3 : 1));
  if (!second) return null;
  const unit = readUnit(pieces, second.next);
  return {
    ...single,
    tolerance: second.value,
    next: second.next,
    unit,
    end: unit?.next ?? second.next,
  };
}

/** "one in five", "nine out of ten", "20 to 1"; "two in three days" is none. */
function readRatio(pieces: readonly Piece[], single: QuantityRead): QuantityRead | null {
  const link = pieces[single.end];
  if (!link || link.first || single.money || single.unit || !Number.isInteger(single.value))
    return null;
  const word = link.lower;
  const out = word === 'out' && pieces[single.end + 1]?.lower === 'of';
  const every = word === 'in' && /^(?:every|each)$/.test(pieces[single.end + 1]?.lower ?? '');
  if (!/^(?:in|to|:)$/.test(word) && !out) return null;
  const second = readNumber(pieces, single.end + (out || every ? 2 : 1));
  if (!second || !Number.isInteger(second.value)) return null;
  const unit = readUnit(pieces, second.next);
  const done = (value: number, high: number | null, fraction: boolean): QuantityRead => ({
    ...single,
    relation: 'ratio',
    value,
    high,
    fraction,
    next: second.next,
    end: second.next,
  });
  if (word === ':')
    return link.glued && pieces[single.end + 1]?.glued
      ? done(single.value, second.value, false)
      : null;
  if (word === 'to')
    return second.value === 1 && single.value > 1 && !unit ? done(single.value, 1, false) : null;
  if (unit?.kind === 'time' || second.value < single.value || second.value < 2) return null;
  const year = word === 'in' && !every && second.value >= 1000 && second.written === 'digits';
  if (year || (word === 'in' && !every && single.value > 20)) return null;
  return done(single.value / second.value, null, true);
}

/** "18 to 32 miles", "between 18 and 32", "18-32", "$5 to $10", "30 to 50 thousand", "three or four". */
function readRange(
  pieces: readonly Piece[],
  single: QuantityRead,
  first: NumberRead,
): QuantityRead | null {
  if (first.fraction && first.written === 'words') return null;
  const end = single.unit && !single.unit.hyphened ? single.end : single.next;
  const linkAt = isLink(pieces, single, end)
    ? end
    : isLink(pieces, single, single.next)
      ? single.next
      : -1;
  if (linkAt < 0) return null;
  const currencyAt = linkAt + 1 + currencyPieces(pieces, linkAt + 1);
  const read = readNumber(pieces, currencyAt);
  if (!read || pieces[linkAt + 1]?.first) return null;
  const second = withUnit(pieces, read);
  const or = pieces[linkAt]?.lower === 'or';
  let low = single.value;
  // a scale behind both: "30 to 50 thousand", "1.5 to 2 million"
  if (read.exponent > 0 && first.exponent === 0 && first.value < 1000)
    low = scaleLiteral(String(first.base), read.exponent);
  // "3-5076" is an extension
  if (DASH.test(pieces[linkAt]?.form ?? '') && low > 0 && second.value > low * 100) return null;
  if (low >= second.value || (or && second.value > low * 2 + 1)) return null;
  if (single.unit && second.unit && single.unit.name !== second.unit.name) return null;
  if (linkAt === single.end && single.unit && !second.unit) return null;
  if (second.money && single.money && second.money.name !== single.money.name) return null;
  return {
    ...single,
    relation: 'range',
    value: low,
    high: second.value,
    next: second.next,
    unit: second.unit,
    money: single.money ?? second.money,
    end: second.end,
  };
}

function currencyPieces(pieces: readonly Piece[], at: number): number {
  for (const length of [1, 2]) {
    if (readCurrencyBefore(pieces, at + length)?.from === at) return length;
  }
  return 0;
}

/** Whether a word or dash at `at` ties two ends of a range. */
function isLink(pieces: readonly Piece[], single: QuantityRead, at: number): boolean {
  const link = pieces[at];
  if (!link || link.first) return false;
  if (DASH.test(link.form))
    return link.glued === (pieces[at + 1]?.glued ?? false) && (link.glued || link.form === '–');
  const opener = openerBefore(pieces, single.front);
  if (link.lower === 'to' || link.lower === 'until')
    return !(opener === 'from' && changeNear(pieces, single.front));
  if (link.lower === 'and') return opener === 'between';
  return link.lower === 'or' && single.value < 1000;
}

/** "between", "from" up to three words in front: "between about 18 and 32". */
export function openerBefore(pieces: readonly Piece[], at: number): 'between' | 'from' | null {
  for (let place = at - 1; place >= Math.max(0, at - 3); place -= 1) {
    const word = pieces[place]?.lower;
    if (word === 'between' || word === 'from') return word;
    if (pieces[place]?.kind !== 'word' || pieces[place + 1]?.first) return null;
  }
  return null;
}

/** "rose from 20 to 50": two values, no range. */
function changeNear(pieces: readonly Piece[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 9); place -= 1) {
    if (CHANGE.test(pieces[place]?.lower ?? '')) return true;
    if (pieces[place]?.first) return false;
  }
  return false;
}
