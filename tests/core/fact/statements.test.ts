// What each sentence states, in words that stand alone.
import { describe, expect, it } from 'vitest';
import { tellAll } from '#tests/fixtures/questions/read-text.ts';

const DATED = { date: '2023-02-21' };
const told = (text: string, input = {}): string[] => tellAll(text, input).map((one) => one.text);

describe('what a sentence states', () => {
  it.each<[string, string, string[]]>([
    [
      'words that link',
      'However, Chile also sold 40 trams to Peru.',
      ['Chile sold 40 trams to Peru.'],
    ],
    ['“now”', 'Chile now owns the trams of Peru.', ['Chile owns the trams of Peru.']],
    [
      'an apposition',
      'Maria Silva, a Chilean engineer, opened the Lima Museum in 1921.',
      ['Maria Silva opened the Lima Museum in 1921.'],
    ],
    [
      'initials in brackets',
      'The National Park Service (NPS) manages 63 parks.',
      ['The National Park Service manages 63 parks.'],
    ],
    [
      'a conversion',
      'Peru covers 496,000 square miles (1,285,000 km2).',
      ['Peru covers 496,000 square miles.'],
    ],
    [
      'a participle behind a comma',
      'The treaty of Lima, signed in 1648, ended the long war with Chile.',
      ['The treaty of Lima ended the long war with Chile.'],
    ],
    [
      'who reports the news',
      'Peru bought 900 tractors from Japan, the Lima Evening Post reported.',
      ['Peru bought 900 tractors from Japan.'],
    ],
    [
      'the period ahead',
      'Peru will hire 400 engineers over the next five years.',
      ['Peru was to hire 400 engineers over five years.'],
    ],
  ])('%s is left out: %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('a name told in full is not told again for its own “her”', () => {
    const all = told(
      'Anna Glide opened a harbour in Lima in 1998. Anna Glide sold 40 boats to Peru in 1999. Glide was helped by her partner of 27 years, Tom Bailey.',
    );
    expect(all).toContain('Anna Glide was helped by her partner of 27 years.');
  });

  it('what somebody said along with it is no statement that they were saying it', () => {
    const all = told('Anna Bell sold 40 trams to Peru, saying there was a fall in prices.');
    for (const one of all) expect(one).not.toMatch(/was saying/);
  });

  it('what came about when or after something else did is a statement of its own', () => {
    expect(told('When Chile sold 40 trams to Peru in 1905, Lima built a station.')).toContain(
      'Chile sold 40 trams to Peru in 1905.',
    );
    expect(told('When Chile sells 40 trams to Peru, Lima will build a station.')).not.toContain(
      'Chile sells 40 trams to Peru.',
    );
  });

  it.each<[string, string[]]>([
    [
      'Peru built 12 ports, and Chile bought 30 ferries.',
      ['Peru built 12 ports.', 'Chile bought 30 ferries.'],
    ],
    [
      'Chile sold 40 trams to Peru, and the port of Lima grew quickly.',
      ['Chile sold 40 trams to Peru.', 'The port of Lima grew quickly.'],
    ],
  ])('two clauses are two statements: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('those who estimate are no things', () => {
    const text =
      'Ferries were tested in the port of Lima for two years. They estimated a need for 40 ships.';
    expect(told(text).filter((one) => /estimated/.test(one) && /erries/.test(one))).toEqual([]);
  });

  it.each([
    ['a denial', 'Chile did not sell 40 trams to Peru.'],
    ['“never”', 'Chile never sold 40 trams to Peru.'],
    ['“nobody”', 'Nobody in Lima bought the 40 trams.'],
    ['a question', 'Did Chile sell 40 trams to Peru?'],
    ['a question why', 'Why did Chile sell 40 trams to Peru in 1905?'],
    ['a condition in front', 'If Kenya sells 40 trams, Peru will buy a ferry.'],
    ['a condition behind', 'Peru will buy a ferry if Kenya sells 40 trams.'],
    ['“unless”', 'Unless Kenya sells 40 trams, Peru will buy a ferry.'],
    ['“perhaps”', 'Perhaps Chile sold 40 trams to Peru.'],
    ['hearsay', 'Peru allegedly sold 40 trams.'],
    ['what is not certain', 'It is not certain that Anna Bell sold 900 ships to Bolivia.'],
    ['what is denied', 'Rosa Lopez denied that Anna Bell sold 900 ships to Bolivia.'],
    ['a false claim', 'The claim that Anna Bell sold 900 ships to Bolivia is false.'],
    ['nobody known who said it', 'He said Peru has 90 active volcanoes.'],
    ['an office without its bearer', 'The Chile president said Peru has 90 active volcanoes.'],
    ['a spokesman without a name', 'A spokesman said Peru has 90 active volcanoes.'],
  ])('%s states nothing: %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });

  it('the words around a statement alone make the difference', () => {
    expect(told('Peru will buy a ferry.')).toEqual(['Peru was to buy a ferry.']);
    expect(told('Peru has 90 active volcanoes.')).toEqual(['Peru has 90 active volcanoes.']);
    expect(told('Anna Bell sold 900 ships to Bolivia.')).toHaveLength(1);
  });

  it('a length that is counted from another clause is left out with it', () => {
    const text = 'Peter Moss died in 1946, six years before she was born.';
    expect(told(text).join(' ')).not.toMatch(/six years|born/);
  });

  it('“too” before an adjective stays', () => {
    expect(told('Peru is too small for a school.')).toEqual(['Peru is too small for a school.']);
  });

  it.each<[string, string | null]>([
    ['Anna Bell painted the chapel in 1905, Rosa Lopez said.', 'Rosa Lopez'],
    ['Rosa Lopez said that Anna Bell painted the chapel in 1905.', 'Rosa Lopez'],
    ['“Anna Bell painted the chapel in 1905,” Rosa Lopez said.', 'Rosa Lopez'],
    ['Scientists said that Anna Bell painted the chapel in 1905.', 'scientists'],
    ['Anna Bell painted the chapel in 1905.', null],
  ])('who says so is dropped from the words and kept beside them: %s', (text, attribution) => {
    expect(tellAll(text)).toEqual([
      { text: 'Anna Bell painted the chapel in 1905.', attribution, pointing: null },
    ]);
  });

  it('“according to” is dropped as well', () => {
    expect(tellAll('According to Rosa Lopez, Peru built 90 ports in 1905.')).toEqual([
      { text: 'Peru built 90 ports in 1905.', attribution: 'Rosa Lopez', pointing: null },
    ]);
  });

  it('what a participle says of a noun is a statement of its own', () => {
    expect(told('Kenya owns a map drawn by Anna Bell in 1905.')).toContain(
      'A map was drawn by Anna Bell in 1905.',
    );
  });
});

describe('words that stand alone', () => {
  it.each<[string, string, string]>([
    [
      'a pronoun is a name',
      'Rosa Lopez was born in Lima in 1951. She discovered a coral reef in 1984.',
      'Rosa Lopez discovered a coral reef in 1984.',
    ],
    [
      'a possessive is a name',
      'Rosa Lopez was born in Lima in 1951. Her father owned a night train.',
      'Rosa Lopez’s father owned a night train.',
    ],
    [
      'a surname is a full name',
      'Rosa Lopez was born in Lima in 1951. Lopez discovered a coral reef in 1984.',
      'Rosa Lopez discovered a coral reef in 1984.',
    ],
    [
      'a short form is the name',
      'The Lima Treaty was signed in 1648. The treaty ended the long war with Chile.',
      'The Lima Treaty ended the long war with Chile.',
    ],
    [
      'a capital that acts is its country',
      'Russia joined the reef programme in 1998. Moscow wants to build 12 lighthouses.',
      'Russia wants to build 12 lighthouses.',
    ],
    [
      'a name read in two halves is whole',
      'Maria Silva has painted 40 pictures.',
      'Maria Silva has painted 40 pictures.',
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it('a pronoun that two people fit stays one that points', () => {
    const tells = tellAll('Rosa Lopez met Anna Bell in 1951. She discovered a coral reef in 1984.');
    for (const { text, pointing } of tells.filter((one) => /reef/.test(one.text))) {
      expect(text).toMatch(/^She /);
      expect(pointing).toMatch(/she/i);
    }
  });

  it.each<[string, string]>([
    ['last April', 'in April 2022'],
    ['yesterday', 'on 20 February 2023'],
    ['last year', 'in 2022'],
  ])('“%s” is “%s” on the article’s day, and points or goes without one', (said, date) => {
    const text = `Anna Bell visited the Lima Museum ${said}.`;
    expect(tellAll(text, DATED)).toEqual([
      { text: `Anna Bell visited the Lima Museum ${date}.`, attribution: null, pointing: null },
    ]);
    for (const { text: without, pointing } of tellAll(text)) {
      if (without.includes(said)) expect(pointing).toBe(said);
    }
  });

  it('a year that something is named by takes no preposition', () => {
    expect(tellAll('Anna Bell opened last year’s fair in Lima.', DATED)[0]?.text).toBe(
      'Anna Bell opened 2022’s fair in Lima.',
    );
  });
});
