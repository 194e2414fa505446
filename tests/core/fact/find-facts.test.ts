import { describe, expect, it } from 'vitest';
import { readArticle } from '#lib/core/article/read-article.ts';
import type { Fact } from '#lib/core/fact/fact.ts';
import { factSchema } from '#lib/core/fact/fact.ts';
import { findFacts } from '#lib/core/fact/find-facts.ts';

/** Enough English for the reader, with the names inside a sentence and nothing to ask about. */
const FILLING =
  ' Nobody in Peru, Lima or Chile knows why, and it is not easy to say what they will do.';

function factsOf(text: string): Fact[] {
  const read = readArticle({ text: text + FILLING });
  if (read.type === 'refused') throw new Error(read.problem.code);
  for (const fact of findFacts(read.article)) {
    for (const { start, end, quote } of fact.quotes) {
      expect(read.article.text.slice(start, end)).toBe(quote);
    }
  }
  return findFacts(read.article).map((fact) => factSchema.parse(fact));
}

const partsOf = (text: string, kind: Fact['kind']): Fact['parts'][] =>
  factsOf(text)
    .filter((fact) => fact.kind === kind)
    .map(({ parts }) => parts);

describe('facts', () => {
  it.each([
    ['Peru plans to build 40 ships over six years.', 'How many ships does Peru plan to build?'],
    ['Peru sent 40 ships to Lima in March.', 'How many ships did Peru send to Lima in March?'],
    [
      'Peru was willing to lend 40 ships to Chile.',
      'How many ships was Peru willing to lend to Chile?',
    ],
    [
      'Peru will provide 40 places for sailors from Chile.',
      'How many places will Peru provide for sailors from Chile?',
    ],
    ['Peru owns about 40 ports.', 'About how many ports does Peru own?'],
    [
      'About 40 ships are built in Peru each year.',
      'About how many ships are built in Peru each year?',
    ],
    [
      'Peru intends to build 40 ships, the Lima Post reported.',
      'How many ships does Peru intend to build?',
    ],
  ])('quantity: %s', (text, ask) => {
    expect(partsOf(text, 'quantity').map((parts) => parts.ask)).toContain(ask);
  });

  it('tells an amount from the time it takes, and neither stem holds the other', () => {
    const [first, second] = partsOf(
      'Peru plans to build 40 ships over the next six years.',
      'quantity',
    );
    const asks = [first?.ask, second?.ask].sort();
    expect(asks).toEqual([
      'How many ships does Peru plan to build?',
      'Over how many years does Peru plan to build ships?',
    ]);
  });

  it.each([
    ['a part of a name', 'Peru found element 113 in Lima. The Seven Years’ War reached Peru.'],
    ['a designation', 'Asteroid 2012 DA14 passed over Lima.'],
    ['a range', 'Peru has between 18 and 32 ships. Ships in Peru take five to ten years.'],
    ['a measuring error', 'Ships in Peru weigh 0.62 +/- 0.37 tons.'],
    ['a conversion in brackets', 'Peru covers 496,000 square miles (1,285,000 km2).'],
    ['a ratio', 'Peru sells one in 40 ships.'],
    ['a comparison', 'Lima has 40 more ships than Callao.'],
    [
      'a list that is counted',
      'Two ports, Lima and Callao, serve Peru. Lima and Callao are two ports of Peru.',
    ],
    ['a second clause', 'Peru built 40 ships but Chile built none.'],
    ['a denial', 'Peru has not built 40 ships.'],
    ['a guess', 'Peru may have built 40 ships.'],
    ['a nameless whole', 'Over 70,000 shirts were sold. Six crew members were from Peru.'],
  ])('%s is no quantity', (_, text) => {
    expect(partsOf(text, 'quantity')).toEqual([]);
  });

  it.each([
    ['The Lima Bridge was opened in 1905.', 'In which year was the Lima Bridge opened?'],
    [
      'In 1905, Anna Bell founded the Lima Museum.',
      'In which year did Anna Bell found the Lima Museum?',
    ],
    ['Anna Bell died on 7 January 1943.', 'In which year did Anna Bell die?'],
  ])('date: %s', (text, ask) => {
    expect(partsOf(text, 'date').map((parts) => parts.ask)).toEqual([ask]);
  });

  it.each([
    'The Lima Bridge was closed from 1905 to 1909.',
    'The Lima Bridge was opened in 1905 and rebuilt in 1950.',
    'Peru elects a president every six years, as in 1905.',
    'Visitors to Lima in 1905.',
    // A fear of 1917 may be one of 1916 as well.
    'In 1917, the British Museum feared air raids on London.',
  ])('no date: %s', (text) => {
    expect(partsOf(text, 'date')).toEqual([]);
  });

  it.each([
    ['the Global Harbour Initiative (GHI)', [['GHI', 'Global Harbour Initiative']]],
    [
      'the International Union of Pure and Applied Sailing (IUPAS)',
      [['IUPAS', 'International Union of Pure and Applied Sailing']],
    ],
    ['Lima’s New Port Authority (NPA)', [['NPA', 'New Port Authority']]],
    ['the Polish Workers’ Party (PZPR)', []],
    ['the harbour (SEE)', []],
  ])('acronym: %s', (words, expected) => {
    const found = partsOf(`Lima has heard of ${words} and likes it.`, 'acronym');
    expect(found.map(({ short, long }) => [short, long])).toEqual(expected);
  });

  it.each([
    [
      'Rosa Lopez, a harbour expert at the Lima Port School (LPS), said it was late.',
      [['Rosa Lopez', 'a harbour expert', 'at LPS']],
    ],
    [
      '“It is late,” said Rosa Lopez, professor of history at Lima University.',
      [['Rosa Lopez', 'professor of history', 'at Lima University']],
    ],
    ['The Scottish chemist Ann Bell found it.', [['Ann Bell', 'a Scottish chemist', '']]],
    ['Ann Bell, an English painter, found it.', [['Ann Bell', 'an English painter', '']]],
    ['Rosa Lopez, a curator at the museum, said it was late.', []],
    ['Rosa Lopez, a friend of Lima, said it was late.', []],
  ])('role: %s', (text, expected) => {
    expect(partsOf(text, 'role').map(({ person, role, place }) => [person, role, place])).toEqual(
      expected,
    );
  });

  it.each([
    [
      'The Lima Bridge was designed by President Ana Bell in 1905.',
      'Ana Bell',
      'The Lima Bridge was designed by President ',
    ],
    ['Ana Bell designed the Lima Bridge.', 'Ana Bell', ''],
  ])('agent: %s', (text, person, before) => {
    expect(partsOf(text, 'agent')).toMatchObject([{ person, before }]);
  });

  it('two people share a deed: nobody is asked for', () => {
    expect(partsOf('The Lima Bridge was designed by Ana Bell and Rosa Lopez.', 'agent')).toEqual(
      [],
    );
  });

  it('list: members of a kind that is known, and only then', () => {
    expect(
      partsOf('Peru sells ships to countries such as Norway and Kenya.', 'list'),
    ).toMatchObject([{ noun: 'countries', members: ['Norway', 'Kenya'], open: 'yes' }]);
    expect(partsOf('Peru sells ships to buyers such as Smith and Jones.', 'list')).toEqual([]);
  });

  it('a claim stays its speaker’s, and an unnamed speaker’s is left out', () => {
    const [fact] = factsOf(
      'Peru has sold ships to countries such as Norway and Kenya, Rosa Lopez said.',
    );
    expect(fact).toMatchObject({ attribution: 'Rosa Lopez', modality: 'reported' });
    expect(fact?.parts.before).toMatch(/^According to Rosa Lopez, Peru has/);
    expect(factsOf('Peru has sold 40 ships to Norway, officials said.')).toEqual([]);
  });

  it('“the paper” and “it” are traced to the document named before', () => {
    const facts = factsOf(
      'According to the Harbour paper, Lima is a port of Peru. Peru will build 40 ships, the paper said. It also said Peru would provide 90 sailors.',
    );
    expect(facts.map(({ attribution }) => attribution)).toEqual([
      'the Harbour paper',
      'the Harbour paper',
    ]);
  });

  it('“the initiative” is named by its acronym, and the proof holds both sentences', () => {
    const [, agent] = factsOf(
      'Lima likes the Global Harbour Initiative (GHI) a lot. The initiative was first proposed by Rosa Lopez.',
    );
    expect(agent?.parts.statement).toBe('The GHI was first proposed by Rosa Lopez');
    expect(agent?.quotes).toHaveLength(2);
  });
});
