import { describe, expect, it } from 'vitest';
import { packCsv } from '#lib/adapters/csv.ts';

describe('packCsv', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['＝1+1', "'＝1+1"],
    ['＠SUM(A1)', "'＠SUM(A1)"],
    ['\n=1', `"'\n=1"`],
    ['Ada', 'Ada'],
    ['2.50', '2.50'],
  ])('a name %j is not a formula', (cell, expected) => {
    expect(packCsv([[cell]])).toBe(`\uFEFF${expected}\r\n`);
  });

  it('a number below 0 stays a number', () => {
    expect(packCsv([[{ number: -0.25, digits: 2 }, null]])).toBe('\uFEFF-0.25,\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(packCsv([['a,b', 'say "hi"', 'x\ny']])).toBe('\uFEFF"a,b","say ""hi""","x\ny"\r\n');
  });
});
