// Who says something in an article, and who is only spoken of.
import { describe, expect, it } from 'vitest';
import { speakingPeople } from '#lib/core/fact/speaking-people.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

const speakers = (text: string): string[] =>
  [...speakingPeople(readText(text))].map(({ canonical }) => canonical);

describe('the people who say something', () => {
  it.each([
    ['“The harbour needs a new wall and two strong cranes,” said Maria Silva.', ['Maria Silva']],
    ['Tom Bailey, a fisherman, said that the wall was high enough.', ['Tom Bailey']],
    ['Helen Carter called the harbour a gift to the town.', ['Helen Carter']],
    ['Maria Silva opened the harbour. Silva said that the wall was new.', ['Maria Silva']],
  ])('%s', (text, names) => {
    expect(speakers(text)).toEqual(names);
  });

  it.each([
    'Peter Novak painted the harbour in 1804.',
    'The harbour was built for Peter Novak, and the town said that it was good.',
    'Critics said that Peter Novak stole the boats.',
  ])('are not those of whom others speak: %s', (text) => {
    expect(speakers(text)).toEqual([]);
  });
});
