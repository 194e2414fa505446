import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  daysInMonth,
  fromDayNumber,
  readIsoDay,
  toDayNumber,
  toIsoDay,
  weekdayOf,
} from '#lib/core/language/dates/civil-day.ts';
import { centuryPeriod, type Part, partOf, yearPeriod } from '#lib/core/language/dates/periods.ts';

const MS_PER_DAY = 86_400_000;
const dayNumber = fc.integer({ min: -4_000_000, max: 4_000_000 });

describe('civil days', () => {
  it('agrees with the proleptic Gregorian calendar of the language', () => {
    fc.assert(
      fc.property(dayNumber, (number) => {
        const date = new Date(number * MS_PER_DAY);
        expect(fromDayNumber(number)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
        expect(weekdayOf(number)).toBe(date.getUTCDay() === 0 ? 7 : date.getUTCDay());
      }),
    );
  });

  it('goes there and back again, as a number and as a string', () => {
    fc.assert(
      fc.property(dayNumber, (number) => {
        expect(toDayNumber(fromDayNumber(number))).toBe(number);
        expect(readIsoDay(toIsoDay(number))).toBe(number);
      }),
    );
  });

  it('keeps the order of days and the length of months', () => {
    fc.assert(
      fc.property(dayNumber, fc.integer({ min: -500, max: 500 }), (number, months) => {
        const civil = fromDayNumber(number);
        expect(civil.day).toBeLessThanOrEqual(daysInMonth(civil.year, civil.month));
        expect(addMonths(addMonths(civil, months), -months)).toEqual({ ...civil, day: 1 });
        expect(toDayNumber(civil) + 1).toBe(toDayNumber(fromDayNumber(number + 1)));
      }),
    );
  });

  it.each([
    [{ year: 1970, month: 1, day: 1 }, 0, '1970-01-01'],
    [{ year: 2000, month: 2, day: 29 }, 11_016, '2000-02-29'],
    [{ year: 0, month: 3, day: 1 }, -719_468, '0000-03-01'],
    [
      { year: -195, month: 12, day: 31 },
      toDayNumber({ year: -194, month: 1, day: 1 }) - 1,
      '-0195-12-31',
    ],
  ])('writes %o', (civil, number, iso) => {
    expect(toDayNumber(civil)).toBe(number);
    expect(toIsoDay(number)).toBe(iso);
  });

  it.each([['1871-02-29'], ['1871-13-01'], ['1871-3-4'], ['yesterday'], ['']])(
    'refuses %s',
    (text) => {
      expect(readIsoDay(text)).toBeNull();
    },
  );

  it('cuts parts that lie inside the whole', () => {
    const part = fc.constantFrom<Part>('early', 'mid', 'late', [0.25, 0.5]);
    fc.assert(
      fc.property(
        fc.integer({ min: -40, max: 21 }),
        fc.integer({ min: -3000, max: 3000 }),
        part,
        (century, year, cut) => {
          for (const whole of [
            ...(century === 0 ? [] : [centuryPeriod(century)]),
            yearPeriod(year),
          ]) {
            const { from, to } = partOf(whole, cut);
            expect(from).toBeGreaterThanOrEqual(whole.from);
            expect(to).toBeLessThanOrEqual(whole.to);
            expect(from).toBeLessThanOrEqual(to);
          }
        },
      ),
    );
  });
});
