import { describe, expect, it } from 'vitest';
import { judgeResponse, solutionOf } from '#lib/core/question/kinds/judge-response.ts';
import { buildQuestion } from './build-question.ts';

const judge = (accepted: string[], text: string) =>
  judgeResponse(buildQuestion({ kind: 'cloze', answerKey: { accepted } }), { kind: 'cloze', text });

const SAME: [accepted: string, typed: string, what: string][] = [
  ['Lake Station', 'lake station', 'case'],
  ['Lake Station', '  LAKE\tSTATION ', 'case and white space'],
  ['Curaçao', 'Curacao', 'accents'],
  ['Søren', 'soren', 'letters that have no accent mark'],
  ['naïve', 'nai\u0308ve', 'composed and decomposed'],
  ['the United States', 'United States', 'an article missing'],
  ['United States', 'The United States', 'an article too many'],
  ['an engineer', 'engineer', 'an article missing'],
  ['Bank of the West', 'bank of west', 'an article inside'],
  ['anti-terrorism', 'antiterrorism', 'a hyphen missing'],
  ['anti-terrorism', 'anti terrorism', 'a space for a hyphen'],
  ['well-being', 'well–being', 'a dash for a hyphen'],
  ['U.S.', 'US', 'points'],
  ["O'Brien", 'O’Brien', 'another apostrophe'],
  ["children's", 'childrens', 'no apostrophe'],
  ['salt & pepper', 'salt and pepper', 'an ampersand'],
  ['Lake Station', '"Lake Station."', 'quotation marks and a full stop'],
  ['five thousand', '5,000', 'number words'],
  ['five thousand', '5000', 'number words'],
  ['5,000', 'five thousand', 'number words'],
  ['5,000', '5 000', 'groups by space'],
  ['5,000 soldiers', 'Five-thousand soldiers', 'number words inside'],
  ['one hundred and five', '105', 'number words with and'],
  ['twenty-one', 'twenty one', 'hyphens in number words'],
  ['1.2 million', '1,200,000', 'a scale word'],
  ['1.2 million', 'one million two hundred thousand', 'scale words'],
  ['a hundred', '100', 'a for one'],
  ['half a dozen', 'half 12', 'a dozen'],
  ['0.5', '.5', 'no leading zero'],
  ['2.50', '2.5', 'a trailing zero'],
  ['50%', '50 percent', 'a percent sign'],
  ['50 per cent', 'fifty percent', 'a spelling of percent'],
  ['21st century', 'twenty-first century', 'ordinal words'],
  ['third', '3rd', 'ordinals'],
  ['COVID-19', 'covid 19', 'a hyphen before a number'],
  ['−5', '-5', 'a minus sign'],
  ['C++', 'c++', 'signs that belong to a name'],
];

const NEAR: [accepted: string, typed: string, what: string][] = [
  ['photosynthesis', 'photosinthesis', 'one letter wrong'],
  ['photosynthesis', 'phtosyntesis', 'two letters missing in a long word'],
  ['station', 'staiton', 'two letters swapped'],
  ['station', 'sation', 'one letter missing'],
  ['Lake Station', 'Lake Statoin', 'a slip in one word'],
  ['Lake Station', 'Station', 'a word too few'],
  ['Lake Station', 'Old Lake Station', 'a word too many'],
  ['5,000 soldiers', '5000', 'the number without its noun'],
  ['5,000 soldiers', '5000 soldeirs', 'the number with a slip'],
  ['antiterrorism', 'anti terorism', 'a slip across a space'],
];

const WRONG: [accepted: string, typed: string, what: string][] = [
  ['5,000', '5,001', 'a different number'],
  ['5,000', '50000', 'a different number'],
  ['5,000 soldiers', '6,000 soldiers', 'a different number with its noun'],
  ['5,000 soldiers', 'soldiers', 'the noun without its number'],
  ['sixteen', 'sixty', 'number words of different numbers'],
  ['seventeen', 'seventen', 'a number word misspelt'],
  ['1984', '1985', 'a different year'],
  ['twenty-first century', 'twentieth century', 'a different ordinal'],
  ['G20', 'G7', 'a different number in a name'],
  ['-5', '5', 'the other sign'],
  ['May 2021', 'May 2020', 'a different year'],
  ['cat', 'cut', 'a slip in a short word'],
  ['Li Wei', 'Li Wen', 'another name'],
  ['station', 'nation', 'another word'],
  ['effect', 'affect', 'another first letter'],
  ['import', 'export', 'the opposite'],
  ['increase', 'decrease', 'the opposite'],
  ['guilty', 'not guilty', 'turned round'],
  ['without permission', 'permission', 'turned round'],
  ['vitamin A', 'vitamin C', 'another letter'],
  ['Lake Station', 'the', 'an article alone'],
  ['bank of England', 'of', 'a small word alone'],
  ['Lake Station', 'Lake Station in old town', 'three words too many'],
  ['C++', 'C', 'signs that belong to a name'],
  ['Lake Station', '?!', 'no word at all'],
];

describe('cloze', () => {
  it.each(SAME)('%j is met by %j (%s)', (accepted, typed) => {
    expect(judge([accepted], typed)).toMatchObject({ share: 1, nearMiss: false, bucket: 'right' });
  });

  it.each(NEAR)('%j is nearly met by %j (%s): told so, no credit', (accepted, typed) => {
    expect(judge([accepted], typed)).toMatchObject({ share: 0, nearMiss: true, bucket: 'near' });
  });

  it.each(WRONG)('%j is not nearly met by %j (%s)', (accepted, typed) => {
    expect(judge([accepted], typed)).toMatchObject({ share: 0, nearMiss: false, bucket: 'other' });
  });

  it('any accepted text will do', () => {
    expect(judge(['Lake Station', 'the station'], 'Station')).toMatchObject({ share: 1 });
  });

  it.each(['', ' ', '\n\t'])('%j is invalid', (text) => {
    expect(judge(['Lake Station'], text)).toEqual({ type: 'invalid', field: 'response.text' });
  });

  it('an accepted text of signs alone is compared as it stands', () => {
    expect(judge(['→'], ' → ')).toMatchObject({ share: 1 });
    expect(judge(['→'], '←')).toMatchObject({ share: 0, nearMiss: false });
  });

  it('500 characters against 50 accepted texts are judged in 0.1 s each', () => {
    const accepted = Array.from({ length: 50 }, (_, index) => `${'abcde '.repeat(33)}${index}`);
    const started = performance.now();
    judge(accepted, 'abcdf '.repeat(83));
    judge(accepted, '1 '.repeat(250));
    judge(accepted, '1'.repeat(500));
    judge(accepted, `${'a'.repeat(499)}b`);
    expect(performance.now() - started).toBeLessThan(400);
  });

  it('the solution is the first accepted text', () => {
    const question = buildQuestion({ kind: 'cloze', answerKey: { accepted: ['5,000', 'many'] } });
    expect(solutionOf(question)).toEqual({
      response: { kind: 'cloze', text: '5,000' },
      text: ['5,000'],
    });
  });
});
