// A definite phrase is told in full where one thing of its kind was brought in before, and stays where two could be meant.
import { describe, expect, it } from 'vitest';
import { toldPhrase } from '#lib/core/fact/told-phrase.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

/** What stands for the last "the" before the noun; null where it stays as it is. */
function toldFor(text: string, noun: string): string | null {
  const reading = readText(text);
  const found = reading.sentences
    .flatMap(({ nodes }, sentence) => nodes.map((node) => ({ node, sentence })))
    .findLast(({ node }) => node.lower === 'the' && node.parent?.lower === noun);
  if (!found) throw new Error(`no ${noun}`);
  return toldPhrase(reading, found.sentence, found.node)?.text ?? null;
}

describe('a definite phrase', () => {
  it.each([
    [
      'The storm hurt the Peruvian economy. In 2009, late frosts put a strain on the economy.',
      'economy',
      'Peru’s economy',
    ],
    [
      'Engineers in Lima built a model of the universe. The model used 4,000 computers.',
      'model',
      'the model of the universe',
    ],
    [
      'Ann Bell drew the plans of Marlow Park. In 2004, the park had 12,000 visitors.',
      'park',
      'Marlow Park',
    ],
    [
      'A trade embargo against Sudan began in 1997. Farmers said the embargo hurt them.',
      'embargo',
      'the trade embargo against Sudan',
    ],
    [
      'Money comes from Hana, the oldest brewery in Peru. In 2009, the brewery hired 300 people.',
      'brewery',
      'Hana',
    ],
    [
      'Jobs come from the Hana Song and Dance Foundation. Ann Bell leads the Song & Dance Foundation. In 2008, the foundation bought a mill.',
      'foundation',
      'the Hana Song and Dance Foundation',
    ],
  ])('is told by what was brought in: %s', (text, noun, told) => {
    expect(toldFor(text, noun)).toBe(told);
  });

  it.each([
    [
      'there are two',
      'A model of the universe was built in Lima. A model of the moon was built in Quito. The model broke in 1999.',
      'model',
    ],
    [
      'what was done with it says that it is another',
      'Hana Hall is a large building in Lima. In 2001, the club moved to the building previously used as a school.',
      'building',
    ],
    [
      'it was said before',
      'The museum is old. In 2001, the Hana Museum bought a painting. The museum has 90 rooms.',
      'museum',
    ],
    [
      'each has one',
      'A wing of the Hana palace burned. Every wing was old. The wing fell in 1999.',
      'wing',
    ],
    ['nothing tells', 'A boat came to Lima. The boat had 12 sails.', 'boat'],
    [
      'it is told beside it',
      'A model of the universe was built. The model of the sun was small.',
      'model',
    ],
    [
      'two countries have one',
      'The storm hurt the Peruvian economy. It spared the French economy. In 2009, frosts hurt the economy.',
      'economy',
    ],
  ])('stays where %s', (_, text, noun) => {
    expect(toldFor(text, noun)).toBeNull();
  });
});
