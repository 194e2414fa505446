import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NumberSource, numberDistractors } from '#lib/core/question/distract/candidates.ts';
import { readNumberForm } from '#lib/core/question/distract/number-form.ts';
import {
  ordinalEnding,
  spellNumber,
  spellOrdinal,
} from '#lib/core/question/distract/spell-number.ts';

const SEEDS = Array.from({ length: 400 }, (_, index) => `seed ${index}`);
type Row = [
  value: number,
  text: string,
  kind: NumberSource['kind'],
  unit: string | null,
  form: RegExp,
];

const ROWS: Row[] = [
  [5000, '5,000', 'count', 'people', /^\d{1,2},?\d00$|^\d00$/],
  [5000, 'five thousand', 'count', 'people', /^[a-z-]+ (?:thousand|hundred)$/],
  [1712, '1,712', 'count', 'houses', /^\d,\d{3}$|^\d{3}$/],
  [1_200_000, '1.2 million', 'count', 'people', /^\d\.\d million$/],
  [1.2e9, '$1.2bn', 'money', null, /^\$\d\.\dbn$/],
  [29, '29', 'count', 'ships', /^\d{2}$/],
  [95, '95%', 'percent', '%', /^\d{2}%$/],
  [35, '35 per cent', 'percent', '%', /^\d{1,2} per cent$/],
  [18, '18 to 32 miles', 'measure', 'miles', /^\d+ to \d+ miles$/],
  [0.62, '0.62 +/- 0.37 tons', 'measure', 'tons', /^\d\.\d\d \+\/- \d\.\d\d tons$/],
  [5e6, '5 to 10 million', 'count', 'people', /^\d+ to \d+ million$/],
  [3, 'third', 'ordinal', null, /^[a-z]+$/],
  [21, '21st', 'ordinal', null, /^\d+(?:st|nd|rd|th)$/],
  [2 / 3, 'two-thirds', 'ratio', null, /^(?:half|an? [a-z]+|[a-z]+-[a-z]+)$/],
  [0.2, 'one in five', 'ratio', null, /^one in [a-z-]+$/],
  [3, '3-2', 'score', null, /^\d-\d$/],
  [105, 'one hundred and five', 'count', 'seats', /^[a-z -]+$/],
  [6400, '6400', 'count', 'words', /^\d{4,5}$/],
  [1200, 'almost 1,200', 'count', 'people', /^almost (?:\d,)?\d00$/],
];

describe('wrong numbers', () => {
  it.each(ROWS)(
    '%d, "%s" (%s, %s): at least three, written alike, never the key',
    (value, text, kind, unit, form) => {
      for (const seed of SEEDS.slice(0, 80)) {
        const found = numberDistractors(value, text, { kind, unit, seed }).map((one) => one.text);
        expect(found.length).toBeGreaterThanOrEqual(3);
        expect(new Set([text, ...found]).size).toBe(found.length + 1);
        for (const other of found) expect(other).toMatch(form);
      }
    },
  );

  it.each([
    [5000, '5,000'],
    [1712, '1,712'],
    [29, '29'],
    [6, 'six'],
    [1_200_000, '1.2 million'],
  ])(
    '%d, "%s": of the first three, any number is smaller (chi-squared, 3 degrees, p > 0.01)',
    (value, text) => {
      const counts = [0, 0, 0, 0];
      for (const seed of SEEDS) {
        const found = numberDistractors(value, text, { kind: 'measure', seed }).slice(0, 3);
        const place = found.filter(({ reason }) => reason.code === 'too-low').length;
        counts[place] = (counts[place] ?? 0) + 1;
      }
      const chi = counts.reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
      expect(chi).toBeLessThan(11.34);
    },
  );

  it('a one-sided hedge: what the key implies carries the opposite hedge, and each place of three is taken', () => {
    const places = new Set<number>();
    for (const seed of SEEDS.slice(0, 60)) {
      const found = numberDistractors(40, 'more than 40', { kind: 'count', unit: 'people', seed });
      for (const { text, reason } of found)
        expect(text).toMatch(
          reason.code === 'too-low' ? /^fewer than [1-3]\d$/ : /^more than \d+$/,
        );
      places.add(found.slice(0, 3).filter(({ reason }) => reason.code === 'too-low').length);
    }
    expect([...places].sort()).toEqual([0, 1, 2]);
  });

  it('a hedge in the question leaves the open side alone', () => {
    for (const seed of SEEDS.slice(0, 40)) {
      for (const { reason } of numberDistractors(40, '40', {
        kind: 'count',
        qualifier: 'at-least',
        seed,
      }))
        expect(reason.code).toBe('too-high');
      for (const { reason } of numberDistractors(40, '40', {
        kind: 'count',
        qualifier: 'less',
        seed,
      }))
        expect(reason.code).toBe('too-low');
    }
  });

  it('no share beyond 100 per cent, no number that the article has elsewhere, none below two people', () => {
    for (const seed of SEEDS.slice(0, 60)) {
      for (const { text } of numberDistractors(90, '90%', { kind: 'percent', seed }))
        expect(Number.parseFloat(text)).toBeLessThan(100);
      for (const { text } of numberDistractors(5000, '5,000', {
        kind: 'count',
        avoid: [4000, 3000],
        seed,
      }))
        expect(['4,000', '3,000']).not.toContain(text);
      for (const { text } of numberDistractors(3, 'three', { kind: 'count', unit: 'people', seed }))
        expect(['one', 'zero']).not.toContain(text);
      for (const { text } of numberDistractors(40, '40', {
        kind: 'measure',
        grid: 10,
        limit: 60,
        seed,
      }))
        expect(Number(text) % 10 === 0 && Number(text) <= 60).toBe(true);
    }
  });

  it('no range lies inside the key’s or around it, and a score keeps its winner', () => {
    for (const seed of SEEDS.slice(0, 60)) {
      for (const { text } of numberDistractors(18, '18 to 32', { kind: 'measure', seed })) {
        const [low = 0, high = 0] = text.split(' to ').map(Number);
        expect(low < high && Math.sign(low - 18) === Math.sign(high - 32)).toBe(true);
      }
      for (const { text } of numberDistractors(3, '3-2', { kind: 'score', seed })) {
        const [first = 0, second = 0] = text.split('-').map(Number);
        expect(first).toBeGreaterThan(second);
      }
    }
  });

  it('nothing for what holds no number, and the same for the same seed', () => {
    expect(numberDistractors(0, 'several', { kind: 'count', seed: 'a' })).toEqual([]);
    expect(numberDistractors(Number.NaN, '5', { kind: 'count', seed: 'a' })).toEqual([]);
    const source = { kind: 'count', seed: 'a' } as const;
    expect(numberDistractors(29, '29', source)).toEqual(numberDistractors(29, '29', source));
  });

  it('any whole number: all values differ, and each text reads back as a number of the same form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000_000 }), fc.string(), (value, seed) => {
        const text = String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
        const found = numberDistractors(value, text, { kind: 'measure', seed });
        expect(found.length === 0 || found.length >= 3).toBe(true);
        const values = found.map((one) => readNumberForm(one.text)?.parts[0]?.value ?? 0);
        expect(new Set([value, ...values]).size).toBe(found.length + 1);
        for (const other of values) expect(other).toBeGreaterThan(0);
      }),
    );
  });

  it('spells numbers and ordinals', () => {
    expect([0, 13, 45, 100, 105, 2300, 12_000].map((value) => spellNumber(value))).toEqual([
      'zero',
      'thirteen',
      'forty-five',
      'one hundred',
      'one hundred and five',
      'two thousand three hundred',
      'twelve thousand',
    ]);
    expect([1, 2, 3, 5, 9, 12, 20, 21].map(spellOrdinal)).toEqual([
      'first',
      'second',
      'third',
      'fifth',
      'ninth',
      'twelfth',
      'twentieth',
      'twenty-first',
    ]);
    expect([1, 2, 3, 4, 11, 12, 13, 21, 112].map(ordinalEnding)).toEqual([
      'st',
      'nd',
      'rd',
      'th',
      'th',
      'th',
      'th',
      'st',
      'th',
    ]);
  });
});
