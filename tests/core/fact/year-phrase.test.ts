// The year at the front or the end of a sentence, and the sentence without it.
import { describe, expect, it } from 'vitest';
import { findFacts } from '#lib/core/fact/find-facts.ts';
import { withoutYear, yearPhrase } from '#lib/core/fact/year-phrase.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

function without(text: string, year: string): string | null {
  const reading = readText(text);
  const whole = findFacts(reading).find(
    (found) => found.whole?.gap.type === 'year' && found.whole.answer === year,
  )?.whole;
  if (!whole) throw new Error('no gap for the year');
  const phrase = yearPhrase(reading, whole);
  return phrase && withoutYear(reading, whole, phrase);
}

describe('a sentence without its year', () => {
  it.each([
    [
      'The Lima Bridge was opened by Anna Bell in 1905.',
      /^The Lima Bridge was opened by Anna Bell$/,
    ],
    [
      'In 1905, the Lima Bridge was opened by Anna Bell.',
      /^the Lima Bridge was opened by Anna Bell$/,
    ],
  ])('%s', (text, told) => {
    expect(without(text, '1905')).toMatch(told);
  });

  it.each([
    'The Lima Bridge was opened in 1905 by Anna Bell.',
    'Anna Bell has sailed the ferry of Lima since 1905.',
  ])('stays whole: %s', (text) => {
    expect(without(text, '1905')).toBeNull();
  });
});
