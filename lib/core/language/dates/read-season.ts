// Seasons and feasts: "spring 1945", "the winter of 1776-77", "Christmas Day 1914".
import type { Piece } from '#lib/core/language/numbers/split-pieces.ts';
import { FEASTS, SEASONS } from './calendar-words.ts';
import { toDayNumber } from './civil-day.ts';
import { type DateRead, newRead } from './date-read.ts';
import { dayPeriod, monthPeriod, seasonPeriod } from './periods.ts';
import { yearBehind } from './read-day.ts';
import { readYear, readYears } from './read-year.ts';

/** "spring 1945", "the spring of 1349", "summer of 2012". */
export function readSeason(pieces: readonly Piece[], at: number): DateRead | null {
  const season = SEASONS.get(pieces[at]?.lower ?? '');
  const year = season === undefined ? null : yearBehind(pieces, at + 1, true);
  if (season === undefined || !year) return null;
  // "the winter of 1776-77"
  const years = readYears(pieces, year.next - 1);
  if (
    season === 'winter' &&
    years?.kind === 'range' &&
    years.period &&
    years.next === year.next + 2
  ) {
    const first = year.year;
    const period = { from: monthPeriod(first, 12).from, to: monthPeriod(first + 1, 2).to };
    return newRead(at, years.next, 'season', 'season', { period });
  }
  return newRead(at, year.next, 'season', 'season', { period: seasonPeriod(year.year, season) });
}

/** "Christmas Day 1914", "New Year's Eve", "Halloween". */
export function readFeast(pieces: readonly Piece[], at: number): DateRead | null {
  if (!/^\p{Lu}/u.test(pieces[at]?.form ?? '')) return null;
  let key = '';
  for (let place = at; place < at + 5; place += 1) {
    const piece = pieces[place];
    if (!piece || (piece.first && place > at)) break;
    key = key === '' ? piece.lower : `${key} ${piece.lower.replace('’', "'")}`;
    const feast = FEASTS.get(key);
    if (!feast) continue;
    const [month, day] = feast;
    const year = yearBehind(pieces, place + 1, true) ?? yearAfterIn(pieces, place + 1);
    return year
      ? newRead(at, year.next, 'day', 'day', {
          period: dayPeriod(toDayNumber({ year: year.year, month, day })),
          civil: { year: year.year, month, day },
        })
      : newRead(at, place + 1, 'day', 'day', {
          rule: { type: 'yearless', month, day, lastDay: null },
          civil: { month, day },
        });
  }
  return null;
}

/** "Christmas Day in 1914" */
function yearAfterIn(pieces: readonly Piece[], at: number): { year: number; next: number } | null {
  return pieces[at]?.lower === 'in' && !pieces[at]?.first ? readYear(pieces, at + 1) : null;
}
