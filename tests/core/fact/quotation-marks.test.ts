import { describe, expect, it } from 'vitest';
import { opensBefore, quotationIn, quoteOnly } from '#lib/core/fact/quotation-marks.ts';

describe('words in quotation marks', () => {
  it.each<[string, string, string]>([
    ['“The pier is old,” said Ann Bell.', 'The pier is old', ' said Ann Bell.'],
    [
      '“With luck,” Ann Bell said, “the pier will hold.”',
      'With luck, the pier will hold',
      ' Ann Bell said',
    ],
    ['Ann Bell said: “The pier is old.”', 'The pier is old', 'Ann Bell said: '],
  ])('%s', (text, words, told) => {
    const found = quotationIn(text, false);
    expect(found?.words).toBe(words);
    expect(text.slice(found?.from, found?.to)).toBe(told);
  });

  it('end a quotation only where one was opened', () => {
    const text = 'We need another one,” said Ann Bell.';
    expect(quotationIn(text, false)).toBeNull();
    expect(quotationIn(text, true)?.words).toBe('We need another one');
  });

  it('are none without a verb of saying', () => {
    expect(quotationIn('“The Pier” is a song of Ann Bell.', false)).toBeNull();
  });

  it('may be all of a sentence', () => {
    expect(quoteOnly('“The pier is old.”')).toBe('The pier is old');
    expect(quoteOnly('“The pier is old,” said Ann Bell.')).toBeNull();
  });

  it('go on where one of the three sentences before opened them and none closed them', () => {
    const texts = [
      '“The pier is old.',
      'It leaks.',
      'We need another one,” said Ann Bell.',
      'She left.',
    ];
    expect([1, 2, 3].map((sentence) => opensBefore(texts, sentence))).toEqual([true, true, false]);
    expect(opensBefore(['“It leaks.”', 'She left.'], 1)).toBe(false);
    expect(opensBefore(['“Old.', 'a.', 'b.', 'c.', 'd.'], 4)).toBe(false);
  });
});
