// Wall clocks and moments: what a teacher types in a time zone, as Unix ms, and back.
import { fromDayNumber, toDayNumber } from '#lib/core/language/dates/civil-day.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** A zone's distance from UTC at a moment, both in ms; east is positive. */
export type OffsetAt = (at: number) => number;

/** `day`: YYYY-MM-DD. `time`: HH:MM, or '' where only the day was given. */
export type WallTime = { day: string; time: string };

/**
 * Without a time it is the beginning of the day, or with `endOfDay` its end. An hour that comes twice
 * (clocks go back) is its first; one that never comes (clocks go forward) is as much later.
 * @returns Unix ms; null where there is no such day or time
 */
export function momentOf(
  { day, time }: WallTime,
  offsetAt: OffsetAt,
  { endOfDay = false }: { endOfDay?: boolean } = {},
): number | null {
  const midnight = midnightOf(day);
  const since = time === '' ? (endOfDay ? DAY_MS : 0) : sinceMidnight(time);
  if (midnight === null || since === null) return null;
  const wall = midnight + since;
  const [before, after] = [offsetAt(wall - DAY_MS), offsetAt(wall + DAY_MS)];
  const [first] = [before, after]
    .filter((offset) => offsetAt(wall - offset) === offset)
    .map((offset) => wall - offset)
    .sort((a, b) => a - b);
  return first ?? wall - before;
}

/** The inverse, to the minute. With `endOfDay`, midnight is the day before without a time. */
export function wallTimeOf(
  at: number,
  offsetAt: OffsetAt,
  { endOfDay = false }: { endOfDay?: boolean } = {},
): WallTime {
  const wall = at + offsetAt(at);
  const day = Math.floor(wall / DAY_MS);
  const minutes = Math.floor((wall - day * DAY_MS) / MINUTE_MS);
  if (endOfDay && minutes === 0) return { day: isoDay(day - 1), time: '' };
  return {
    day: isoDay(day),
    time: `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`,
  };
}

function midnightOf(text: string): number | null {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const number = toDayNumber({ year, month, day });
  return isoDay(number) === text ? number * DAY_MS : null;
}

function sinceMidnight(text: string): number | null {
  const [, hours, minutes] = (/^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? []).map(Number);
  return hours === undefined || minutes === undefined ? null : (hours * 60 + minutes) * MINUTE_MS;
}

function isoDay(number: number): string {
  const { year, month, day } = fromDayNumber(number);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
