// What only an earlier sentence explains is not what a question speaks of.
import { describe, expect, it } from 'vitest';
import { dependentWord } from '#lib/core/fact/self-contained.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

/** In the first sentence. */
function needs(text: string): string | null {
  const reading = readText(text);
  const nodes = reading.sentences[0]?.nodes ?? [];
  return dependentWord(
    reading,
    0,
    nodes.map(({ place }) => place),
    false,
  );
}

describe('a phrase with “the” and nothing beside it', () => {
  it.each([
    'The daredevil opened a school in Lima in 1984.',
    'In 1984, the cellar was flooded with water from Lima.',
    'Anna Bell was saddened by the verdict.',
    'Anna Bell has the cable links and 900 workers, including pilots.',
    'Anna Bell wants to reverse the loss.',
    'The mast and sails were taken through the harbour to Lima.',
    "Under the statue's new rank, Lima has two years to find the money.",
  ])('says nothing as what is spoken of: %s', (text) => {
    expect(needs(text)).toBe(text.includes('The ') ? 'The' : 'the');
  });

  it.each([
    'The daredevil of Lima opened a school in 1984.',
    'The sun shines on Lima.',
    'Anna Bell, who led the research at Lima University, was born in Peru.',
    'Anna Bell painted the chapel in 1984.',
    'The mast and sails of the Hana were taken to Lima.',
    'Anna Bell wants to reverse the loss of ships in Lima.',
    'The sun and moon shine on Lima.',
    'Anna Bell lived in the building previously used as a school of Lima.',
  ])('may stay: %s', (text) => {
    expect(needs(text)).toBeNull();
  });
});

describe('what is known without the page', () => {
  const HARBOUR =
    'Harbour\n\nA ferry has an engine. An engine drives a barge. The harbour of Lima is large. ' +
    'Ferries fill the harbour. A ferry is safe. ';

  /** In the last sentence. */
  function wants(text: string): string | null {
    const reading = readText(text);
    const last = reading.sentences.length - 2;
    const places = reading.sentences[last]?.nodes.map(({ place }) => place) ?? [];
    return dependentWord(reading, last, places, false);
  }

  it.each([
    ['the first of all', 'Ann Bell built the first steam ferry.', null],
    ['the first of some', 'Ann Bell boarded the first steam ferry.', 'the'],
    ['the same as each other', 'Both Ann Bell and Ben Hill had the same engine in 1950.', null],
    [
      'a name with a number',
      'Skyradar24, an aircraft tracking service, said Hana dropped 900 feet in a minute.',
      null,
    ],
    ['what the article is about', 'Harbours were considered safe by Ann Bell in 1984.', null],
    ['what it is not about', 'Figures were considered safe by Ann Bell in 1984.', 'Figures'],
  ])('%s: %s', (_, sentence, word) => {
    expect(wants(`${HARBOUR}${sentence}`)).toBe(word);
  });

  it.each([
    ['France was rich. France grew. In May, France sold copper worth $3bn to the country.', null],
    [
      'France was rich. France grew. France sold. Peru’s copper is worth $3bn to the country.',
      null,
    ],
    ['France was rich. France grew. France sold. The copper of Peru made the country rich.', 'the'],
  ])('%s', (text, word) => {
    expect(wants(`Vessby\n\n${text}`)).toBe(word);
  });
});
