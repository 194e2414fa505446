// The perfect of the page is the past of a question.
import { describe, expect, it } from 'vitest';
import { plainPast } from '#lib/core/fact/plain-past.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

function plainly(text: string): string {
  const [read] = readText(text).sentences;
  const words = read?.nodes.map((node) => plainPast(read, node) ?? node.form) ?? [];
  return words.filter((word) => word !== '').join(' ');
}

describe('"has" and "had"', () => {
  it.each([
    ['Tom Bailey has died at the age of 95.', 'Tom Bailey died at the age of 95 .'],
    ['Ferries had been sold by Ann Bell in Lima.', 'Ferries were sold by Ann Bell in Lima .'],
    ['The ferry had been sold in Lima.', 'The ferry was sold in Lima .'],
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

  it('go from a clause that is told alone', () => {
    const [read] = readText('The ferry, which had been sold in Lima, is still in use.').sentences;
    const kept = [0, 1, 4, 5, 6, 7, 8];
    const words = kept.map((place) => {
      const node = read?.nodes[place];
      return read && node ? (plainPast(read, node, kept) ?? node.form) : '';
    });
    expect(words.filter((word) => word !== '').join(' ')).toBe('The ferry was sold in Lima');
  });
});
