// Round amounts on either side of one.
import { describe, expect, it } from 'vitest';
import { findNumbers } from '#lib/core/language/numbers/find-numbers.ts';
import { splitTokens } from '#lib/core/language/split-tokens.ts';
import { tellRoughly } from '#lib/core/question/draft/rough-amount.ts';

const SEEDS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** All ways of telling it over some seeds, those that are false with a mark, sorted. */
function ways(text: string, ofSome = false, avoid: readonly number[] = []): string[] {
  const [number] = findNumbers(text, splitTokens(text, 0, text.length));
  if (!number) throw new Error(text);
  const told = SEEDS.flatMap((seed) => tellRoughly(number, text, ofSome, seed, new Set(avoid)));
  return [...new Set(told.map(({ text: way, value }) => (value ? way : `not ${way}`)))].sort();
}

describe('an amount told roughly', () => {
  it('is more than a round amount near below it, and not more than one well above', () => {
    expect(ways('340 ships')).toEqual(['more than 300', 'not fewer than 300', 'not more than 500']);
    expect(ways('14 tons')).toEqual(['more than 12', 'not less than 12', 'not more than 20']);
    expect(ways('15 million people')).toContain('more than 12 million');
  });

  it('is farther from what is itself rough', () => {
    expect(ways('about 1,300 ships')).toEqual([
      'more than 1,000',
      'not fewer than 1,000',
      'not more than 2,500',
    ]);
  });

  it('is more than three quarters of it', () => {
    expect(ways('5,000 ships')).toContain('more than 4,000');
    expect(ways('about 672,000 people')).toContain('more than 600,000');
    expect(ways('12%')).toEqual([]);
  });

  it('stays an average', () => {
    expect(ways('an average of eight ships')).toContain('an average of more than seven');
  });

  it('is never told by an amount that the article has of something else', () => {
    expect(ways('340 ships', false, [300])).toEqual(['not more than 500']);
  });

  it('is nothing where the article gives one side', () => {
    expect(ways('at least 5,000 people')).toEqual([]);
    expect(ways('up to 20,000 households')).toEqual([]);
    expect(ways('more than 300 ships')).toEqual([]);
  });

  it('keeps the mark of money, and calls fifty percent of something half', () => {
    expect(ways('$5.9 million')).toContain('more than $5 million');
    expect(ways('70 percent', true)).toContain('more than half');
    expect(ways('87%')).toEqual(['more than 70%', 'not less than 70%']);
  });
});
