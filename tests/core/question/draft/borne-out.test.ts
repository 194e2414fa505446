// Names are of the type that the article's own words bear out.
import { expect, it } from 'vitest';
import { isBorneOut } from '#lib/core/question/draft/borne-out.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

const denied = (text: string): string[] => {
  const reading = readText(text);
  return reading.analysis.names
    .filter((group) => group.type !== null && !isBorneOut(reading, group))
    .map(({ canonical }) => canonical);
};

it.each<[string, string, string]>([
  ['an animal is no country', 'Sudan is the last male rhino of its kind.', 'Sudan'],
  ['a title alone is nobody', 'The President later took action. President Lee spoke.', 'President'],
  ['a people is nobody', 'Puerto Ricans voted in the election.', 'Puerto Ricans'],
  [
    'bands are nobody',
    'In the 1980s bands such as Bon Jovi and Def Leppard sold many records.',
    'Def Leppard',
  ],
  [
    'a car named after somebody is nobody',
    'The boat was the size of a Betty Bailey and its driver was Helen Carter.',
    'Betty Bailey',
  ],
  [
    'nor is a house',
    'Betty Bailey is located in the town of Callao, and Helen Carter slept there.',
    'Betty Bailey',
  ],
  [
    'nor is a magazine',
    'Betty Bailey is a magazine of Lima that Helen Carter prints.',
    'Betty Bailey',
  ],
  [
    'a computer named after somebody is nobody',
    'The bridge was planned with the Betty Bailey computer of the town.',
    'Betty Bailey',
  ],
])('%s: %s', (_, text, name) => {
  expect(denied(text)).toContain(name);
});

it('persons, towns and countries are what they are', () => {
  const text =
    'Helen Carter was born in Kenya. President Jacob Zuma said that Nairobi was calm. Galen taught in Rome. He wrote many books. The king of Portugal visited Lima.';
  expect(denied(text)).toEqual([]);
});
