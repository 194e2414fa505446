// What ties a sentence to the one before goes where nothing is lost, and is not asked where it is.
import { describe, expect, it } from 'vitest';
import { hangingWords, OPENING_LINKS } from '#lib/core/fact/hanging-words.ts';
import { draftsOf, readText } from '#tests/fixtures/questions/read-text.ts';

function goneFrom(text: string): string[] | null {
  const nodes = readText(text).sentences[0]?.nodes ?? [];
  const gone = hangingWords(nodes);
  return gone && [...gone].map((place) => nodes[place]?.form ?? '');
}

describe('words that hang on the sentence before', () => {
  it.each([
    ['The oil is then pressed by a mill in Lima.', ['then']],
    ['Anna Bell also opened a museum in Lima.', ['also']],
    ['The mill of Lima sells bread, too.', ['too']],
    ['The mill of Lima sells bread as well.', ['as', 'well']],
    ['The mill of Lima, however, sells bread.', ['however']],
    ['The mill of Lima sells bread as well as oil.', []],
    ['When the oil is hot, it then flows to Lima.', []],
    ['The road to Lima is too steep for lorries.', []],
    ['Anna Bell tried again and again to reach Lima.', []],
  ])('go: %s', (text, gone) => {
    expect(goneFrom(text)).toEqual(gone);
  });

  it.each([
    'Anna Bell flew to Lima again in 1984.',
    'The builders of Lima used sand instead.',
    'By then, Anna Bell had moved to Lima.',
    'Two more ships reached Lima in 1984.',
  ])('carry the sense: %s', (text) => {
    expect(goneFrom(text)).toBeNull();
  });

  it.each(['alternatively', 'ironically', 'however'])('open a sentence: %s', (word) => {
    expect(word).toMatch(OPENING_LINKS);
  });

  it('nobody is asked when she flew again, nor when she flew', () => {
    const stems = draftsOf('Anna Bell flew to Lima again in 1984.').map(({ stem }) => stem);
    expect(stems.filter((stem) => /fl[ye]w?\b/.test(stem))).toEqual([]);
  });

  it('what is no sentence is asked nothing', () => {
    const text =
      'Odd considering that Anna Bell is the only pilot who paid $900 for a Lima Airways flight.';
    expect(draftsOf(text).filter(({ stem }) => /^Odd/.test(stem))).toEqual([]);
  });
});
