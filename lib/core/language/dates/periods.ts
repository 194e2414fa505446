// Spans of days with a name: years, months, seasons, decades, centuries, and parts of them.
import {
  addMonths,
  daysInMonth,
  fromDayNumber,
  type Period,
  toDayNumber,
  weekdayOf,
} from './civil-day.ts';

export function yearPeriod(year: number): Period {
  return {
    from: toDayNumber({ year, month: 1, day: 1 }),
    to: toDayNumber({ year, month: 12, day: 31 }),
  };
}

export function yearsPeriod(first: number, last: number): Period {
  return { from: yearPeriod(first).from, to: yearPeriod(last).to };
}

export function monthPeriod(year: number, month: number): Period {
  const from = toDayNumber({ year, month, day: 1 });
  return { from, to: from + daysInMonth(year, month) - 1 };
}

export function dayPeriod(day: number): Period {
  return { from: day, to: day };
}

/** Monday to Sunday. */
export function weekPeriod(day: number): Period {
  const from = day - weekdayOf(day) + 1;
  return { from, to: from + 6 };
}

/** `century` 19 is 1801..1900; -5 is the 5th century BC, 500..401 BC. */
export function centuryPeriod(century: number): Period {
  return century > 0
    ? yearsPeriod((century - 1) * 100 + 1, century * 100)
    : yearsPeriod(century * 100 + 1, (century + 1) * 100);
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/**
 * Northern months: spring is March to May. "Winter 1945" may begin or end the year, so it runs from
 * January of that year to February of the next.
 */
export function seasonPeriod(year: number, season: Season): Period {
  if (season === 'winter') {
    return { from: monthPeriod(year, 1).from, to: monthPeriod(year + 1, 2).to };
  }
  const first = { spring: 3, summer: 6, autumn: 9 }[season];
  return { from: monthPeriod(year, first).from, to: monthPeriod(year, first + 2).to };
}

/** A part of a period: `early` the first two fifths, `late` the last two, `mid` the middle three, or [from, to) in 0..1. */
export type Part = 'early' | 'mid' | 'late' | 'whole' | readonly [number, number];

const SHARES: Readonly<Record<'early' | 'mid' | 'late', readonly [number, number]>> = {
  early: [0, 0.4],
  mid: [0.3, 0.7],
  late: [0.6, 1],
};

/**
 * "early 2012": January to May; "mid-1990s": 1993 to 1996; "late 1960s": 1966 to 1969;
 * "the second quarter of the 19th century": 1826 to 1850. Cut at whole years, else months, else days.
 */
export function partOf(period: Period, part: Part): Period {
  if (part === 'whole') return period;
  const [low, high] = typeof part === 'string' ? SHARES[part] : part;
  const first = fromDayNumber(period.from);
  const last = fromDayNumber(period.to + 1);
  const years = last.year - first.year;
  if (years > 1) {
    return yearsPeriod(
      first.year + Math.floor(years * low),
      first.year + Math.ceil(years * high) - 1,
    );
  }
  const months = years * 12 + last.month - first.month;
  if (months > 2) {
    const to = addMonths(first, Math.ceil(months * high));
    return {
      from: toDayNumber(addMonths(first, Math.floor(months * low))),
      to: toDayNumber(to) - 1,
    };
  }
  const days = period.to - period.from + 1;
  return {
    from: period.from + Math.floor(days * low),
    to: period.from + Math.ceil(days * high) - 1,
  };
}
