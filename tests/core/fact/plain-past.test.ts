// The perfect of the page is the past of a question.
import { describe, expect, it } from 'vitest';
import { isSpareHave } from '#lib/core/fact/plain-past.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

function plainly(text: string): string {
  const [read] = readText(text).sentences;
  const kept = read?.nodes.filter((node) => !isSpareHave(read, node)) ?? [];
  return kept.map(({ form }) => form).join(' ');
}

describe('"has" and "had"', () => {
  it.each([
    ['Tom Bailey has died at the age of 95.', 'Tom Bailey died at the age of 95 .'],
    ['Trade in Lima had stagnated during the war.', 'Trade in Lima stagnated during the war .'],
    [
      'Ann Bell had read a book of Lima, which attacked the ferries.',
      'Ann Bell read a book of Lima , which attacked the ferries .',
    ],
  ])('go: %s', (text, told) => {
    expect(plainly(text)).toBe(told);
  });

  it.each([
    'Ferries had sailed to Lima since 1905 .',
    'Tom Bailey said that Ann Bell had moved to Lima .',
    'Ann Bell had seen the ferry in Lima .',
    'Ann Bell has published 40 books in Lima .',
    'Ann Bell had a ferry in Lima .',
  ])('stay: %s', (text) => {
    expect(plainly(text.replace(' .', '.'))).toBe(text);
  });
});
