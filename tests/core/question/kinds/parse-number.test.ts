import { describe, expect, it } from 'vitest';
import { parseTypedNumber } from '#lib/core/question/kinds/parse-number.ts';

const PLAIN: [typed: string, values: number[]][] = [
  ['1160000', [1_160_000]],
  ['1,160,000', [1_160_000]],
  ['1 160 000', [1_160_000]],
  ['1\u202f160\u202f000', [1_160_000]],
  ["1'160'000", [1_160_000]],
  ['1.160.000', [1_160_000]],
  ['1,160.5', [1160.5]],
  ['0.5', [0.5]],
  ['.5', [0.5]],
  ['5.', [5]],
  ['0,5', [0.5]],
  ['0,500', [0.5]],
  ['1,50', [1.5]],
  ['１２', [12]],
  ['+7', [7]],
  ['-7', [-7]],
  ['−7', [-7]],
  ['minus seven', [-7]],
  ['-0', [0]],
  ['1/2', [0.5]],
  ['½', [0.5]],
  ['2½', [2.5]],
  ['1e3', [1000]],
  ['twelve', [12]],
  ['twenty-one', [21]],
  ['one hundred and five', [105]],
  ['two thousand', [2000]],
  ['a dozen', [12]],
  ['5k', [5000]],
  ['1.2 million', [1_200_000]],
  ['1.16 million', [1_160_000]],
  ['2 hundred', [200]],
  ['3bn', [3_000_000_000]],
  ['4.35 thousand', [4350]],
  ['50%', [50, 0.5]],
  ['7%', [7, 0.07]],
  ['$5', [5]],
  ['about 5,000 people.', [5000]],
  ['~300', [300]],
];

const REFUSED = [
  '',
  '   ',
  'many',
  '1,16,000',
  '12 34',
  '1.2.3',
  '12 or 13',
  '12-13',
  '12:30',
  'two and a half',
  '1e999',
  '1/0',
  '5m',
  '5 b',
  '--5',
  'Infinity',
  'NaN',
  '0x10',
];

const WITH_UNIT: [typed: string, unit: string, values: number[]][] = [
  ['5', 'km', [5]],
  ['5 km', 'kilometres', [5]],
  ['5 kilometers', 'km', [5]],
  ['5m', 'metres', [5]],
  ['5 km', 'metres', []],
  ['5k', 'metres', [5000]],
  ['five thousand soldiers', 'soldiers', [5000]],
  ['5,000 soldier', 'soldiers', [5000]],
  ['5,000 horses', 'soldiers', []],
  ['50%', '%', [50]],
  ['50 per cent', 'percent', [50]],
  ['120 km/h', 'kilometres per hour', [120]],
  ['$5', 'dollars', [5]],
  ['5 US dollars', 'dollars', [5]],
  ['€5', 'dollars', []],
  ['1.2', 'million dollars', [1.2]],
  ['1.2 million', 'million dollars', [1.2]],
  ['$1.2 million', 'million dollars', [1.2]],
  ['1,200,000 dollars', 'million dollars', [1.2]],
  ['1.2 billion', 'million dollars', [1200]],
  ['five million', 'million dollars', [5]],
  ['five million', 'dollars', [5_000_000]],
];

describe('a typed number', () => {
  it.each(PLAIN)('%j is %j', (typed, values) => {
    expect(parseTypedNumber(typed, null)).toEqual(values);
  });

  it.each(REFUSED)('%j is no number', (typed) => {
    expect(parseTypedNumber(typed, null)).toEqual([]);
  });

  it.each(WITH_UNIT)('%j for the unit %j is %j', (typed, unit, values) => {
    expect(parseTypedNumber(typed, unit)).toEqual(values);
  });

  it('100 characters of any repeated sign are read in 20 ms', () => {
    for (const sign of ['1', '1,', '1 ', '.', '-', 'one ', '1/', '1e', '$', ' ']) {
      const started = performance.now();
      parseTypedNumber(sign.repeat(100).slice(0, 100), 'million dollars');
      expect(performance.now() - started).toBeLessThan(20);
    }
  });
});
