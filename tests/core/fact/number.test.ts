import { describe, expect, it } from 'vitest';
import { findNumbers, writeLike } from '#lib/core/fact/number.ts';

describe('numbers in a text', () => {
  it.each<[string, [string, number][]]>([
    ['They trained 5,000 people.', [['5,000', 5000]]],
    ['It costs 1.5 million a year.', [['1.5 million', 1_500_000]]],
    [
      'Thirty-seven of two hundred came.',
      [
        ['Thirty-seven', 37],
        ['two hundred', 200],
      ],
    ],
    [
      'It grew by 29% in 0.5 hours.',
      [
        ['29', 29],
        ['0.5', 0.5],
      ],
    ],
    ['A 12-year-old paid £60,000 for B2 and 2012DA14.', []],
    ['The 19th century, the 1990s, pages 4-9 and 10:30', []],
    ['1922–26', []],
  ])('%s', (text, expected) => {
    expect(findNumbers(text).map((number) => [number.text, number.value])).toEqual(expected);
  });

  it.each([
    ['5,000', 8000, '8,000'],
    ['five', 7, 'seven'],
    ['1.2 million', 1_800_000, '1.8 million'],
    ['thirty', 45, 'forty-five'],
    ['five', 500, null],
    ['1500', 3000, '3000'],
  ])('like %s, %d is written %s', (like, value, expected) => {
    const [number] = findNumbers(like);
    expect(number && writeLike(value, number)).toBe(expected);
  });
});
