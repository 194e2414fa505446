import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '#lib/core/language/dates/find-dates.ts';
import { findNumbers } from '#lib/core/language/numbers/find-numbers.ts';
import { splitPieces } from '#lib/core/language/numbers/split-pieces.ts';

const LENGTH = 50_000;
const fill = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);

const WORDS = [
  '1',
  '18',
  '1,200',
  '1871',
  '1914',
  '-',
  '–',
  ' ',
  ', ',
  '. ',
  ' to ',
  ' and ',
  'between ',
  'one ',
  'two ',
  'million ',
  ' miles',
  '(',
  ')',
  '$',
  '%',
  '°',
  ' years',
  ' later',
  ' ago',
  'March ',
  'May ',
  'on Tuesday ',
  'last ',
  'that ',
  'half ',
  'early ',
  'the ',
  'of ',
  'BC ',
  'th ',
  'é',
  '😀',
  '漢字',
  '\n\n',
  "'",
  ':',
  '/',
  'about ',
  'Seven Years',
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(''));

function expectInOrder(mentions: readonly { start: number; end: number }[], whole: string) {
  let last = 0;
  for (const { start, end } of mentions) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(whole.slice(start, end)).toBe(whole.slice(start, end).trim());
    last = end;
  }
  expect(last).toBeLessThanOrEqual(whole.length);
}

describe('numbers and dates of any text', () => {
  it('have exact offsets, in order, none inside another, and sensible values', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (any) => {
        for (const { start, end, form } of splitPieces(any))
          expect(any.slice(start, end)).toBe(form);
        const numbers = findNumbers(any, []);
        expectInOrder(numbers, any);
        for (const { value, whole, start, end, high, role } of numbers) {
          expect(Number.isFinite(value)).toBe(true);
          expect(whole.start).toBeLessThanOrEqual(start);
          expect(whole.end).toBeGreaterThanOrEqual(end);
          if (high !== null && role !== 'score' && role !== 'ratio')
            expect(high).toBeGreaterThan(value);
        }
        const dates = findDates(any, [], '2023-02-22');
        expectInOrder(dates, any);
        for (const { resolved, earliest, latest } of dates) {
          if (resolved) expect([earliest, latest]).not.toContain(null);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['digits', '1'],
    ['digits and commas', '1,'],
    ['groups', '1,111,'],
    ['one', 'one '],
    ['opening brackets', '('],
    ['numbers in brackets', '(5 km '],
    ['number words', 'two hundred and '],
    ['hyphened ones', 'one-'],
    ['ranges', '1-2-3-'],
    ['years', '1871-'],
    ['years in one sentence', '1871 three years later '],
    ['days in one sentence', 'May 28 that year '],
    ['modifiers', 'early '],
    ['halves of', 'the first half of the '],
    ['capitals', 'Seven Years '],
    ['a giant word', 'a'],
    ['ordinals', '1st and '],
    ['phones', '020 7946 '],
    ['emoji', '😀'],
    ['weekdays', 'on Tuesday '],
    ['no spaces at all', 'a1-b2/c3.'],
    ['blank lines', '1\n\n'],
  ])('take little processor time for 50,000 characters of %s', (_, unit) => {
    const attack = fill(unit);
    const start = process.cpuUsage();
    findNumbers(attack, []);
    findDates(attack, [], '2023-02-22');
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(2500);
  });
});
