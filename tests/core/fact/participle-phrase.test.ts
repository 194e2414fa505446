// What a phrase between commas says of a noun is a statement of its own.
import { describe, expect, it } from 'vitest';
import { draftsOf, tellAll } from '#tests/fixtures/questions/read-text.ts';

const told = (text: string): string[] => tellAll(text).map((one) => one.text);

describe('a participle with its phrase', () => {
  it.each([
    [
      'Founded in 1900 by the Lima Mining Company, Callao has grown into a large town.',
      'Callao was founded in 1900 by the Lima Mining Company.',
    ],
    [
      'Located in northern Peru, Callao has a brutal climate.',
      'Callao is located in northern Peru.',
    ],
    [
      'The Bell lamp, invented in 1782 by the Swiss scientist Ann Bell, changed the harbours of Peru.',
      'The Bell lamp was invented in 1782 by the Swiss scientist Ann Bell.',
    ],
    [
      'The Bell lamp, invented in 1782 by the Swiss scientist, Ann Bell, changed the harbours of Peru.',
      'The Bell lamp was invented in 1782 by the Swiss scientist Ann Bell.',
    ],
  ])('%s', (text, statement) => {
    expect(told(text)).toContain(statement);
  });

  it('is not asked how many there are of what it is about', () => {
    const text = 'Built in 1998 by Hana, the four old ferries of Peru are made of steel.';
    expect(told(text)).toContain('The four old ferries of Peru were built in 1998 by Hana.');
    expect(draftsOf(text).filter(({ stem }) => /^The (?:____|\w+) .* built/.test(stem))).toEqual(
      [],
    );
  });

  it.each([
    // What somebody thinks of it.
    'Considered by Ann Bell in 1900, Callao has grown into a large town.',
    // No name, time or amount.
    'Once widely used by sailors, the number of ferries in Peru has fallen.',
    // Of the number, not of what is counted.
    'Given the storms of 1900, Callao has grown into a large town.',
  ])('says nothing of its own in: %s', (text) => {
    for (const one of told(text)) expect(one).not.toMatch(/considered|used|given/i);
  });
});
