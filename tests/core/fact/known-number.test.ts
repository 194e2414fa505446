// How many there are of what a sentence takes as known is not asked.
import { describe, expect, it } from 'vitest';
import { isKnownNumber } from '#lib/core/fact/known-number.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

function isKnown(text: string): boolean {
  const [read] = readText(text).sentences;
  const number = read?.numbers.find(({ number: { role } }) => role !== 'date');
  if (!read || !number) throw new Error('no number');
  return isKnownNumber(read.nodes, number);
}

describe('a number that is taken as known', () => {
  it.each([
    'The 24 unsold ferries were burnt in Lima.',
    'The £178m ferry plan has a harbour in it.',
    'Her 40 ships were burnt in Lima.',
    'Anna Bell’s 40 ships were burnt in Lima.',
  ])('%s', (text) => {
    expect(isKnown(text)).toBe(true);
  });

  it.each([
    'About 24 unsold ferries were burnt in Lima.',
    'Anna Bell sold the 24 ferries of Lima.',
    'The harbour has 24 ferries.',
    'The ferry for 24 guests was burnt in Lima.',
  ])('and one that is told: %s', (text) => {
    expect(isKnown(text)).toBe(false);
  });
});
