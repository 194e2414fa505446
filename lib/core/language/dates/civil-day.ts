// Days of the proleptic Gregorian calendar as integers, and their ISO strings. Year 0 is 1 BC, -1 is 2 BC.

/** A day by its parts; month 1..12, day 1..31. */
export type CivilDay = { year: number; month: number; day: number };

/** First and last day, inclusive, as day numbers (0 is 1970-01-01). */
export type Period = { from: number; to: number };

/**
 * Days since 1970-01-01 of a civil day.
 * Formula: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function toDayNumber({ year, month, day }: CivilDay): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of toDayNumber. Formula: the same source, civil_from_days. */
export function fromDayNumber(number: number): CivilDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** 1 Monday ... 7 Sunday, as ISO 8601 counts. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** 28..31 */
export function daysInMonth(year: number, month: number): number {
  return toDayNumber(addMonths({ year, month, day: 1 }, 1)) - toDayNumber({ year, month, day: 1 });
}

/** The first of the month so many months on; the day is dropped. */
export function addMonths({ year, month }: CivilDay, months: number): CivilDay {
  const index = year * 12 + (month - 1) + months;
  return { year: Math.floor(index / 12), month: index - Math.floor(index / 12) * 12 + 1, day: 1 };
}

export function isCivilDay({ year, month, day }: CivilDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** "1871-03-04"; 196 BC is "-0195-..", years of five digits and more keep them all. */
export function toIsoDay(number: number): string {
  const { year, month, day } = fromDayNumber(number);
  const digits = String(Math.abs(year)).padStart(4, '0');
  const two = (part: number) => String(part).padStart(2, '0');
  return `${year < 0 ? '-' : ''}${digits}-${two(month)}-${two(day)}`;
}

/** The day number of an ISO day as toIsoDay writes it; null where there is no such day. */
export function readIsoDay(text: string): number | null {
  const parts = /^(-?)(\d{4,6})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return null;
  const [, sign, year, month, day] = parts;
  const civil = {
    year: sign === '-' ? -Number(year) : Number(year),
    month: Number(month),
    day: Number(day),
  };
  return isCivilDay(civil) ? toDayNumber(civil) : null;
}
