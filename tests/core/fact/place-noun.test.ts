// "the country" is the one that the article is about, where no other one stands near.
import { describe, expect, it } from 'vitest';
import { placeNoun } from '#lib/core/fact/place-noun.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

/** What the last "the country" or "the city" is; null where nothing tells. */
function meant(text: string, noun: string): string | null {
  const reading = readText(text);
  const found = reading.sentences
    .flatMap(({ nodes }, sentence) => nodes.map((node) => ({ node, sentence })))
    .findLast(({ node, sentence }) => {
      const next = reading.sentences[sentence]?.nodes[node.place + 1];
      return node.lower === 'the' && next?.lower === noun;
    });
  if (!found) throw new Error(`no ${noun}`);
  const told = placeNoun(reading, found.sentence, found.node);
  return told?.type === 'named'
    ? (reading.analysis.names[told.group]?.canonical ?? null)
    : (told?.type ?? null);
}

const KENYA = 'Calls are cheap in Kenya. In 2008, Kenya sold 12 licences.';

describe('the country', () => {
  it('is the one of the article', () => {
    expect(meant(`${KENYA} Phones are used across the country.`, 'country')).toBe('Kenya');
  });

  it('is the one that its sentence names', () => {
    expect(meant('Kenyans send money across the country.', 'country')).toBe('inside');
  });

  it('is told by its name, not by its people', () => {
    const text = `Kenyans phone a lot. Many Kenyans are young. ${KENYA} Phones are used across the country.`;
    expect(meant(text, 'country')).toBe('Kenya');
  });

  it('is not one that the sentence names behind it', () => {
    const text = `Peru sells cocoa in Kenya. ${KENYA} The nation will trade with Peru.`;
    expect(meant(text, 'nation')).toBe('Kenya');
  });

  it('may be an island or a town that the article calls so', () => {
    const text = 'Few people live on Tristan island. In 1984, Tristan had 900 goats. ';
    expect(meant(`${text}A school was built on the island.`, 'island')).toBe('Tristan');
    expect(meant(`${text}A school was built in the town.`, 'town')).toBeNull();
  });

  it.each([
    `${KENYA} Peru has 12 as well. Phones are used across the country.`,
    'Phones are used across the country.',
    `${KENYA} Phones are used across the country of his birth.`,
  ])('is in doubt: %s', (text) => {
    expect(meant(text, 'country')).toBeNull();
  });
});
