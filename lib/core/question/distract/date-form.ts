// A date as it is written, put on a line of days, months or years, to write others like it.
import { MONTH_NAMES, MONTHS, SEASONS, WEEKDAYS } from '#lib/core/language/dates/calendar-words.ts';
import { fromDayNumber, isCivilDay, toDayNumber } from '#lib/core/language/dates/civil-day.ts';
import { ordinalEnding, readOrdinalWord, spellOrdinal } from './spell-number.ts';

export type DateScale = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'weekday';

/** `at` counts days, months, seasons, years, decades or centuries. `year` is null where none is written. */
export type DateForm = {
  scale: DateScale;
  at: number;
  year: number | null;
  /** A place on the line of a day: for the article's own date. */
  placeOf: (day: number) => number;
  write: (at: number) => string | null;
};

const SHORT_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' ');
const DAY_NAMES = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const SEASON_NAMES = 'spring summer autumn winter'.split(' ');
const MONTH = `(?<month>${MONTH_NAMES.join('|')}|(?:${SHORT_MONTHS.join('|')}|Sep)\\b\\.?)`;
const WEEKDAY = `(?:(?<weekday>${DAY_NAMES.join('|')})(?<comma>,? (?:the )?))?`;
const DAY = '(?<day>\\d{1,2})(?<ending>st|nd|rd|th)?';
/** A leap year for days without a year. */
const ANY_YEAR = 2024;

type Reader = {
  pattern: RegExp;
  read: (groups: Readonly<Record<string, string | undefined>>, text: string) => DateForm | null;
};

/** null where the text is none of the known forms as a whole; a preposition or "early" before it stays. */
export function readDateForm(text: string): DateForm | null {
  const lead =
    /^(?:(?:in|on|by|since|until|during|from|around|about|early|late|mid|the)[ -])*/i.exec(
      text,
    )?.[0] ?? '';
  const body = text.slice(lead.length);
  for (const { pattern, read } of READERS) {
    const groups = pattern.exec(body)?.groups;
    const form = groups ? read(groups, body) : null;
    if (!form) continue;
    const { write } = form;
    return {
      ...form,
      write: (at) => {
        const own = write(at);
        return own === null ? null : lead + own;
      },
    };
  }
  return null;
}

const READERS: readonly Reader[] = [
  {
    pattern: new RegExp(`^${WEEKDAY}${DAY}(?<of> of)? ${MONTH}(?:(?<mark>,? )(?<year>\\d{3,4}))?$`),
    read: (groups) => readDay(groups, false),
  },
  {
    pattern: new RegExp(`^${WEEKDAY}${MONTH} ${DAY}(?:(?<mark>,? )(?<year>\\d{3,4}))?$`),
    read: (groups) => readDay(groups, true),
  },
  { pattern: new RegExp(`^${MONTH}(?:(?<mark>,? (?:of )?)(?<year>\\d{3,4}))?$`), read: readMonth },
  {
    pattern:
      /^(?<season>spring|summer|autumn|fall|winter)(?:(?<mark>,? (?:of )?)(?<year>\d{3,4}))?$/i,
    read: readSeason,
  },
  { pattern: /^(?<decade>\d{2,3}0)(?<mark>[’']?s)$/, read: readDecade },
  {
    pattern:
      /^(?<number>\d{1,2}|[a-z]+(?:-[a-z]+)?)(?<ending>st|nd|rd|th)?(?<mark>[ -]century(?: (?:BCE?|AD|CE))?)$/i,
    read: readCentury,
  },
  { pattern: new RegExp(`^(?<weekday>${DAY_NAMES.join('|')})$`, 'i'), read: readWeekday },
  { pattern: /^(?<before>AD )?(?<year>\d{1,4})(?<era> ?(?:BCE?|AD|CE))?$/, read: readYear },
];

function monthOf(written: string): { month: number; name: (month: number) => string } | null {
  const month = MONTHS.get(written.toLowerCase().replace('.', ''));
  if (month === undefined) return null;
  const long = MONTH_NAMES.includes(written);
  const point = written.endsWith('.') ? '.' : '';
  return {
    month,
    name: (other) => (long ? MONTH_NAMES[other - 1] : `${SHORT_MONTHS[other - 1]}${point}`) ?? '',
  };
}

function readDay(
  groups: Readonly<Record<string, string | undefined>>,
  monthFirst: boolean,
): DateForm | null {
  const named = monthOf(groups.month ?? '');
  if (!named) return null;
  const year = groups.year === undefined ? null : Number(groups.year);
  const civil = { year: year ?? ANY_YEAR, month: named.month, day: Number(groups.day) };
  if (!isCivilDay(civil) || (groups.weekday !== undefined && year === null)) return null;
  const write = (at: number): string | null => {
    const other = fromDayNumber(at);
    if (year === null && other.year !== ANY_YEAR) return null;
    const weekday = groups.weekday === undefined ? '' : `${dayName(at)}${groups.comma}`;
    const day = `${other.day}${groups.ending === undefined ? '' : ordinalEnding(other.day)}`;
    const month = named.name(other.month);
    const behind = year === null ? '' : `${groups.mark}${other.year}`;
    return `${weekday}${monthFirst ? `${month} ${day}` : `${day}${groups.of ?? ''} ${month}`}${behind}`;
  };
  const placeOf = (day: number): number =>
    year === null ? toDayNumber({ ...fromDayNumber(day), year: ANY_YEAR }) : day;
  return { scale: 'day', at: toDayNumber(civil), year, placeOf, write };
}

/** Day 0 of the day numbers is 1 January 1970, a Thursday. */
const dayName = (at: number): string => DAY_NAMES[(((at + 3) % 7) + 7) % 7] ?? '';

function readMonth(groups: Readonly<Record<string, string | undefined>>): DateForm | null {
  const named = monthOf(groups.month ?? '');
  if (!named) return null;
  const year = groups.year === undefined ? null : Number(groups.year);
  return {
    scale: 'month',
    at: (year ?? 0) * 12 + named.month - 1,
    year,
    placeOf: (day) => {
      const civil = fromDayNumber(day);
      return (year === null ? 0 : civil.year * 12) + civil.month - 1;
    },
    write: (at) => {
      if (year === null && (at < 0 || at > 11)) return null;
      const month = named.name((((at % 12) + 12) % 12) + 1);
      return year === null ? month : `${month}${groups.mark}${Math.floor(at / 12)}`;
    },
  };
}

function readSeason(groups: Readonly<Record<string, string | undefined>>): DateForm | null {
  const written = groups.season ?? '';
  const season = SEASON_NAMES.indexOf(SEASONS.get(written.toLowerCase()) ?? '');
  const year = groups.year === undefined ? null : Number(groups.year);
  const name = (index: number): string => {
    const own = SEASON_NAMES[index] ?? '';
    const plain = own === 'autumn' && /^fall$/i.test(written) ? 'fall' : own;
    return /^[A-Z]/.test(written) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
  };
  return {
    scale: 'season',
    at: (year ?? 0) * 4 + season,
    year,
    placeOf: (day) => {
      const civil = fromDayNumber(day);
      return (year === null ? 0 : civil.year * 4) + Math.max(0, Math.floor(civil.month / 3) - 1);
    },
    write: (at) => {
      if (year === null && (at < 0 || at > 3)) return null;
      const own = name(((at % 4) + 4) % 4);
      return year === null ? own : `${own}${groups.mark}${Math.floor(at / 4)}`;
    },
  };
}

function readDecade(groups: Readonly<Record<string, string | undefined>>): DateForm | null {
  const digits = groups.decade ?? '';
  const century = digits.length === 2 ? null : Number(digits);
  return {
    scale: 'decade',
    at: Number(digits) / 10,
    year: century,
    placeOf: (day) => Math.floor(fromDayNumber(day).year / 10),
    write: (at) =>
      at < 1 || String(at * 10).length !== digits.length ? null : `${at * 10}${groups.mark}`,
  };
}

/** Centuries BC run the other way. */
function readCentury(groups: Readonly<Record<string, string | undefined>>): DateForm | null {
  const written = groups.number ?? '';
  const digits = /^\d/.test(written);
  const number = digits ? Number(written) : readOrdinalWord(written + (groups.ending ?? ''));
  if (number === null || number < 1 || (digits && groups.ending === undefined)) return null;
  const sign = /BC/.test(groups.mark ?? '') ? -1 : 1;
  const capital = /^[A-Z]/.test(written);
  return {
    scale: 'century',
    at: number * sign,
    year: (number * sign - (sign === 1 ? 1 : 0)) * 100,
    placeOf: (day) => Math.floor(fromDayNumber(day).year / 100) + 1,
    write: (at) => {
      const other = at * sign;
      const words = spellOrdinal(other);
      if (other < 1 || words === null) return null;
      const name = capital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
      return `${digits ? `${other}${ordinalEnding(other)}` : name}${groups.mark}`;
    },
  };
}

function readWeekday(groups: Readonly<Record<string, string | undefined>>): DateForm | null {
  const day = WEEKDAYS.get((groups.weekday ?? '').toLowerCase());
  if (day === undefined) return null;
  const write = (at: number): string | null => DAY_NAMES[at - 1] ?? null;
  return { scale: 'weekday', at: day, year: null, placeOf: () => Number.POSITIVE_INFINITY, write };
}

function readYear(groups: Readonly<Record<string, string | undefined>>): DateForm | null {
  const era = groups.era ?? '';
  const sign = /BC/.test(era) ? -1 : 1;
  const year = Number(groups.year) * sign;
  if (year === 0 || (era === '' && groups.before === undefined && year < 100)) return null;
  return {
    scale: 'year',
    at: year,
    year,
    placeOf: (day) => fromDayNumber(day).year,
    write: (at) => (at * sign < 1 ? null : `${groups.before ?? ''}${at * sign}${era}`),
  };
}
