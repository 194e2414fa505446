// Who held an office long ago is asked of as past.
import { describe, expect, it } from 'vitest';
import { findFacts } from '#lib/core/fact/find-facts.ts';
import { isOrWas } from '#lib/core/question/draft/article-years.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

function verbOf(text: string, date?: string): string | undefined {
  const reading = readText(text, date === undefined ? {} : { date });
  const role = findFacts(reading).find(({ fact }) => fact.kind === 'role');
  return role && isOrWas(reading, role.fact);
}

const ANNA = 'The bridge is old, said Anna Bell, president of the Lima Society.';
const NEW = 'A new bridge was opened in 2023.';

describe('an office', () => {
  it.each([
    ['of an article that tells of old years only', `${ANNA} The bridge was opened in 1998.`],
    [
      'of whoever did something long ago',
      `Anna Bell, president of the Lima Society, opened the bridge in 1961. ${NEW}`,
    ],
  ])('is past: %s', (_, text) => {
    expect(verbOf(text)).toBe('was');
  });

  it.each([
    ['of an article without a year', ANNA],
    ['of an article of these years', `${ANNA} ${NEW}`],
    ['of an article that looks ahead', `${ANNA} A new bridge will be built by 2033.`],
    [
      'of whoever is told of for another thing that was long ago',
      `The bridge is old, said Anna Bell, a painter who came to Lima in 1961. ${NEW}`,
    ],
  ])('is present: %s', (_, text) => {
    expect(verbOf(text)).toBe('is');
  });

  it('is as old as its article', () => {
    expect(verbOf(ANNA, '1998-05-01')).toBe('was');
    expect(verbOf(`${ANNA} The old bridge was opened in 1905.`, '2024-05-01')).toBe('is');
  });
});
