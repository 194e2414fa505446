import { describe, expect, it } from 'vitest';
import { falseYear, yearsAround } from '#lib/core/question/distract/near-years.ts';

const SEEDS = Array.from({ length: 400 }, (_, index) => `seed ${index}`);

describe('wrong years', () => {
  it.each([1066, 1789, 1943, 2007, 2023])('%d: four years, ascending, none to come', (year) => {
    for (const seed of SEEDS.slice(0, 60)) {
      const years = yearsAround(year, seed, 2024).map(Number);
      expect(years).toContain(year);
      expect(new Set(years).size).toBe(4);
      expect(years).toEqual([...years].sort((a, b) => a - b));
      expect(Math.max(...years)).toBeLessThanOrEqual(2024);
      expect(falseYear(year, seed, 2024)).not.toBe(String(year));
    }
  });

  it('the right one stands in each place equally often (chi-squared, 3 degrees, p > 0.01)', () => {
    const counts = [0, 0, 0, 0];
    for (const seed of SEEDS) {
      const place = yearsAround(1900, seed, 2024).indexOf('1900');
      counts[place] = (counts[place] ?? 0) + 1;
    }
    const chi = counts.reduce((sum, count) => sum + (count - 100) ** 2 / 100, 0);
    expect(chi).toBeLessThan(11.34);
  });
});
