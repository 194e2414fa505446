import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateDistractors, durationDistractors } from '#lib/core/question/distract/candidates.ts';
import { readDateForm } from '#lib/core/question/distract/date-form.ts';

const SEEDS = Array.from({ length: 400 }, (_, index) => `seed ${index}`);
const DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';

describe('wrong dates', () => {
  it.each([
    ['4 March 1871', /^\d{1,2} \p{L}+ 187\d$/u],
    ['March 14, 2023', /^\p{L}+ \d{1,2}, 202\d$/u],
    ['Feb. 3, 2014', /^\p{L}+\. \d{1,2}, 201\d$/u],
    ['Tuesday, 14 March 2023', new RegExp(`^(?:${DAYS}), \\d{1,2} \\p{L}+ 2023$`, 'u')],
    ['12 July', /^\d{1,2} \p{L}+$/u],
    ['the 3rd of May', /^the \d+(?:st|nd|rd|th) of \p{L}+$/u],
    ['April 2022', /^\p{L}+ 202\d$/u],
    ['April', /^\p{L}+$/u],
    ['in 1066', /^in \d{3,4}$/],
    ['44 BC', /^\d+ BC$/],
    ['AD 79', /^AD \d+$/],
    ['the 1870s', /^the \d{3}0s$/],
    ['the 19th century', /^the \d+(?:st|nd|rd|th) century$/],
    ['the nineteenth century', /^the [a-z-]+ century$/],
    ['5th century BC', /^\d+(?:st|nd|rd|th) century BC$/],
    ['summer 2012', /^(?:spring|summer|autumn|winter) 201\d$/],
    ['Tuesday', new RegExp(`^(?:${DAYS})$`)],
    ['1939-1945', /^\d{4}-\d{4}$/],
    ['from 1754 to 1763', /^from \d{4} to \d{4}$/],
    ['2015/16', /^20\d\d\/\d\d$/],
  ])('%s: at least three of the same grain and form', (key, form) => {
    for (const seed of SEEDS.slice(0, 60)) {
      const found = dateDistractors(key, { seed, today: '2023-04-01' }).map(({ text }) => text);
      expect(found.length).toBeGreaterThanOrEqual(3);
      expect(new Set([key, ...found]).size).toBe(found.length + 1);
      for (const text of found) expect(text).toMatch(form);
    }
  });

  it.each(['1871', '4 March 1871', 'April 1944', 'the 1870s'])(
    '%s: of the first three, any number is earlier (chi-squared, 3 degrees, p > 0.01)',
    (key) => {
      const at = readDateForm(key)?.at ?? 0;
      const counts = [0, 0, 0, 0];
      for (const seed of SEEDS) {
        const found = dateDistractors(key, { seed }).slice(0, 3);
        const place = found.filter(({ text }) => (readDateForm(text)?.at ?? 0) < at).length;
        counts[place] = (counts[place] ?? 0) + 1;
      }
      const chi = counts.reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
      expect(chi).toBeLessThan(11.34);
    },
  );

  it('the weekday of a full date is its own', () => {
    for (const seed of SEEDS.slice(0, 40))
      for (const { text } of dateDistractors('Tuesday, 14 March 2023', { seed })) {
        const form = readDateForm(text);
        expect(form?.write(form.at)).toBe(text);
      }
  });

  it('a year is never the only one of its time: those of the article far off stay out', () => {
    const found = dateDistractors('2006', {
      inArticle: ['1961', '1976', '1979', '2004'],
      avoid: [],
      seed: 'a',
      today: '2024-05-01',
    });
    const years = found.map(({ text }) => Number(text));
    expect(years).toContain(2004);
    for (const year of years) expect(year).toBeGreaterThan(1980);
  });

  it('a year lies near in news and far in history, and never after the article', () => {
    const reach = (key: string, today: string): number =>
      Math.max(
        ...SEEDS.slice(0, 40).flatMap((seed) =>
          dateDistractors(key, { seed, today }).map(({ text }) =>
            Math.abs(Number(text) - Number(key)),
          ),
        ),
      );
    expect(reach('2021', '2023-02-21')).toBeLessThanOrEqual(5);
    expect(reach('1066', '2023-02-21')).toBeGreaterThan(50);
    for (const seed of SEEDS.slice(0, 40))
      for (const { text } of dateDistractors('2022', { seed, today: '2023-02-21' }))
        expect(Number(text)).toBeLessThanOrEqual(2023);
  });

  it('prefers dates of the article of the same form, and leaves out what might be right', () => {
    const seen = new Set<string>();
    for (const seed of SEEDS.slice(0, 40)) {
      const found = dateDistractors('1871', {
        seed,
        inArticle: ['1880', '4 March 1875', '1500', '1869'],
        avoid: ['1869'],
      });
      for (const { text, provenance } of found.slice(0, 3))
        if (provenance === 'article') seen.add(text);
      expect(found.map(({ text }) => text)).not.toContain('1869');
    }
    expect([...seen]).toEqual(['1880']);
  });

  it('any day of four centuries: three at least, of the same form', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1600, max: 2024 }),
        fc.constantFrom('January', 'June', 'December'),
        fc.integer({ min: 1, max: 28 }),
        fc.string(),
        (year, month, day, seed) => {
          const key = `${day} ${month} ${year}`;
          const found = dateDistractors(key, { seed });
          expect(found.length).toBeGreaterThanOrEqual(3);
          for (const { text } of found) expect(readDateForm(text)?.scale).toBe('day');
        },
      ),
    );
  });
});

describe('wrong lengths of time', () => {
  it.each([
    ['over the next five years', /^over the next (?:two|three|four|six|seven|eight|nine) years$/],
    ['three months', /^[a-z]+ months$/],
    ['two decades', /^[a-z]+ decades$/],
    ['a ten-year plan', /^an? [a-z]+-year plan$/],
    ['36 hours', /^\d+ hours$/],
    ['a year', /^a (?:week|month|decade)$/],
    ['an hour', /^a (?:minute|day|week)$/],
    ['five to ten years', /^[a-z]+ to [a-z]+ years$/],
    ['more than 20 years', /^(?:more|less) than \d+ years$/],
  ])('%s', (key, form) => {
    for (const seed of SEEDS.slice(0, 40)) {
      const found = durationDistractors(key, { seed }).map(({ text }) => text);
      expect(found.length).toBeGreaterThanOrEqual(3);
      expect(found).not.toContain(key);
      for (const text of found) {
        expect(text).toMatch(form);
        expect(text).not.toMatch(/\ba (?:eight|eleven)|\bone years/);
      }
    }
  });

  it.each(['several years', 'recent times', 'two and a half years'])('%s: nothing', (key) => {
    expect(durationDistractors(key, { seed: 'a' })).toEqual([]);
  });
});

it('a year far off stands beside no others that lie close together', () => {
  for (const seed of SEEDS.slice(0, 60)) {
    const inArticle = ['1764', '1765', '1802'];
    const found = dateDistractors('1766', { seed, inArticle, today: '2023-04-01' });
    expect(found.length).toBeGreaterThanOrEqual(3);
    for (const { text } of found) expect(Math.abs(Number(text) - 1766)).toBeLessThanOrEqual(10);
  }
});
