// Words of the calendar: months, days of the week, seasons, feasts with a fixed day, units of time.
import type { Season } from './periods.ts';

const numbered = (list: string): [string, number][] =>
  list.split(' ').map((word, index): [string, number] => [word, index + 1]);

export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered(MONTH_NAMES.join(' ').toLowerCase()),
  ...numbered('jan feb mar apr may jun jul aug sep oct nov dec'),
  ['sept', 9],
]);

export const DAY_NAMES: readonly string[] =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...numbered(DAY_NAMES.join(' ').toLowerCase()),
  ...numbered('mon tue wed thu fri sat sun').filter(
    ([word]) => !/^(?:mon|wed|sat|sun)$/.test(word),
  ),
  ['tues', 2],
  ['thurs', 4],
]);

export const SEASONS: ReadonlyMap<string, Season> = new Map<string, Season>([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
]);

/** Lower-case words -> month and day. */
export const FEASTS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['boxing day', [12, 26]],
  ["new year ' s day", [1, 1]],
  ["new year's day", [1, 1]],
  ["new year ' s eve", [12, 31]],
  ["valentine ' s day", [2, 14]],
  ['halloween', [10, 31]],
  ['may day', [5, 1]],
  ['all saints day', [11, 1]],
  ["all saints ' day", [11, 1]],
  ['bastille day', [7, 14]],
  ['armistice day', [11, 11]],
  ["st patrick ' s day", [3, 17]],
]);

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'decade'
  | 'century';

/** Spelling -> unit and how many of it: a fortnight is two weeks. */
export const TIME_UNITS: ReadonlyMap<string, readonly [TimeUnit, number]> = new Map([
  ...(['minute', 'hour', 'day', 'week', 'month', 'year', 'decade'] as const).flatMap(
    (unit): [string, [TimeUnit, number]][] => [
      [unit, [unit, 1]],
      [`${unit}s`, [unit, 1]],
    ],
  ),
  ['seconds', ['second', 1]],
  ['second', ['second', 1]],
  ['mins', ['minute', 1]],
  ['hrs', ['hour', 1]],
  ['century', ['century', 1]],
  ['centuries', ['century', 1]],
  ['fortnight', ['week', 2]],
  ['fortnights', ['week', 2]],
  ['night', ['day', 1]],
  ['nights', ['day', 1]],
  ['millennium', ['century', 10]],
  ['millennia', ['century', 10]],
]);
