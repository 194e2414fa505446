import { describe, expect, it } from 'vitest';
import { readNumberWords } from '#lib/core/language/numbers/number-words.ts';

describe('number words', () => {
  it.each([
    ['zero', 0, ''],
    ['nineteen', 19, ''],
    ['twenty one', 21, ''],
    ['a hundred', 100, ''],
    ['hundred', 100, ''],
    ['one hundred and five', 105, ''],
    ['nineteen hundred', 1900, ''],
    ['five hundred thousand', 500_000, ''],
    ['one million two hundred thousand and four', 1_200_004, ''],
    ['two dozen', 24, ''],
    ['five thousand soldiers', 5000, 'soldiers'],
    ['one two', 1, 'two'],
    ['five and six', 5, 'and six'],
    ['twenty eleven', 20, 'eleven'],
    ['two thousand million', 2000, 'million'],
    ['hundred and', 100, 'and'],
  ])('%j reads as %d with %j left', (text, value, rest) => {
    const words = text.split(' ');
    const run = readNumberWords(words);
    expect(run?.value).toBe(value);
    expect(words.slice(run?.next).join(' ')).toBe(rest);
  });

  it.each(['', 'and five', 'a soldier', 'constructor', 'first'])('%j is no number', (text) => {
    expect(readNumberWords(text.split(' '))).toBeNull();
  });
});
