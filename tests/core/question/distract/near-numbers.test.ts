import { describe, expect, it } from 'vitest';
import { findNumbers, type NumberToken } from '#lib/core/fact/number.ts';
import { falseNumber, limitOf, numbersAround } from '#lib/core/question/distract/near-numbers.ts';

function token(text: string): NumberToken {
  const [number] = findNumbers(text);
  if (!number) throw new Error(text);
  return number;
}

const amountOf = (text: string): number => token(text).value;
const SEEDS = Array.from({ length: 400 }, (_, index) => `seed ${index}`);

describe('wrong numbers', () => {
  it.each(['5,000', 'five', '1,712', '2.5 million', 'thirty', '29'])(
    '%s: three others, ascending, written alike and no nearer than a sixth',
    (text) => {
      for (const seed of SEEDS.slice(0, 60)) {
        const options = numbersAround(token(text), seed) ?? [];
        const values = options.map(amountOf);
        expect(options).toContain(text);
        expect(new Set(options).size).toBe(4);
        expect(values).toEqual([...values].sort((a, b) => a - b));
      }
    },
  );

  it('the right one stands in each place equally often (chi-squared, 3 degrees, p > 0.01)', () => {
    const counts = [0, 0, 0, 0];
    for (const seed of SEEDS) {
      const place = numbersAround(token('5,000'), seed)?.indexOf('5,000') ?? -1;
      counts[place] = (counts[place] ?? 0) + 1;
    }
    const expected = SEEDS.length / 4;
    const chi = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    expect(chi).toBeLessThan(11.34);
  });

  it('a false number is clearly off, and on the side that the words leave open', () => {
    for (const seed of SEEDS.slice(0, 60)) {
      expect(amountOf(falseNumber(token('5,000'), seed, 'above') ?? '')).toBeGreaterThanOrEqual(
        7500,
      );
      expect(amountOf(falseNumber(token('5,000'), seed, 'below') ?? '')).toBeLessThanOrEqual(3400);
    }
  });

  it.each([
    ['%', '90', 100],
    ['per cent', '60', 100],
    ['days', '225', 365],
    ['weeks', '40', 52],
  ])('no %s beyond what there can be', (counted, text, most) => {
    expect(limitOf(counted)).toBe(most);
    for (const seed of SEEDS.slice(0, 60)) {
      const options = numbersAround(token(text), seed, limitOf(counted)) ?? [];
      expect(Math.max(0, ...options.map(amountOf))).toBeLessThanOrEqual(most);
    }
  });
});
