// Round amounts on either side of one.
import { describe, expect, it } from 'vitest';
import { findNumbers } from '#lib/core/language/numbers/find-numbers.ts';
import { splitTokens } from '#lib/core/language/split-tokens.ts';
import { tellRoughly } from '#lib/core/question/draft/rough-amount.ts';

const SEEDS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** All true ways over some seeds, sorted. */
function truths(text: string, ofSome = false): string[] {
  const [number] = findNumbers(text, splitTokens(text, 0, text.length));
  if (!number) throw new Error(text);
  const told = SEEDS.flatMap((seed) => tellRoughly(number, text, ofSome, seed));
  return [...new Set(told.filter(({ value }) => value).map((one) => one.text))].sort();
}

describe('an amount told roughly', () => {
  it('is bounded by the nearest round amounts that are well apart', () => {
    expect(truths('340 ships')).toEqual(['fewer than 500', 'more than 200']);
    expect(truths('14 tons')).toEqual(['less than 20', 'more than ten']);
    expect(truths('15 million people')).toEqual(['fewer than 20 million', 'more than 10 million']);
  });

  it('is farther from what is itself rough', () => {
    expect(truths('about 1,300 ships')).toEqual(['fewer than 3,000', 'more than 500']);
  });

  it('has one side only where the article gives one', () => {
    expect(truths('at least 5,000 people')).toEqual(['more than 3,000']);
    expect(truths('up to 20,000 households')).toEqual(['fewer than 30,000']);
  });

  it('keeps the mark of money, and calls fifty percent of something half', () => {
    expect(truths('$5.9 million')).toEqual(['less than $10 million', 'more than $3 million']);
    expect(truths('70 percent', true)).toEqual(['less than 90 percent', 'more than half']);
    expect(truths('87%')).toEqual(['more than 70%']);
  });

  it('puts one false way beside the true one', () => {
    const [number] = findNumbers('340 ships', splitTokens('340 ships', 0, 9));
    const told = number ? tellRoughly(number, '340', false, 'a') : [];
    expect(told.map(({ value }) => value)).toEqual([true, false]);
    expect(new Set(told.map(({ text }) => text.replace(/^\w+ than /, ''))).size).toBe(1);
  });
});
