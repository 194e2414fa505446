// Slips of the page are not carried into questions.
import { describe, expect, it } from 'vitest';
import { findFacts } from '#lib/core/fact/find-facts.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

const gapsIn = (text: string): string[] =>
  findFacts(readText(text)).flatMap(({ fact, whole }) =>
    whole && text.includes(fact.quotes[0]?.quote ?? '-') ? [whole.answer] : [],
  );

describe('an owner without what is owned', () => {
  it.each<[text: string, asked: boolean]>([
    ["In 1998 Ann Bell's gets a second ferry in Lima.", false],
    ["In 1998 Ann Bell's sister bought a second ferry in Lima.", true],
    ['In 1998 Ann Bell bought a second ferry in Lima.', true],
  ])('%s', (text, asked) => {
    expect(gapsIn(text).length > 0).toBe(asked);
  });
});
