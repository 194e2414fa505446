import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Distractor,
  eventDistractors,
  organisationDistractors,
  personDistractors,
  placeDistractors,
  workDistractors,
} from '#lib/core/question/distract/candidates.ts';
import { foldWords, holds } from '#lib/core/question/distract/keep-apart.ts';

const texts = (found: readonly Distractor[]): string[] => found.map(({ text }) => text);
const seed = 'a';

describe('wrong places', () => {
  it.each([
    [
      'Pakistan',
      'country',
      ['India', 'Sri Lanka', 'Nepal', 'Bangladesh', 'Afghanistan', 'the Maldives', 'Bhutan'],
    ],
    [
      'the Middle East',
      'region',
      [
        'Central Asia',
        'South Asia',
        'the Caribbean',
        'West Africa',
        'Southeast Asia',
        'East Asia',
        'East Africa',
        'Southern Africa',
        'Central America',
        'South America',
        'the Pacific Islands',
        'Eastern Europe',
        'Western Europe',
      ],
    ],
    ['Xinjiang', 'region', ['Tibet', 'Inner Mongolia', 'Guangxi', 'Ningxia']],
    [
      'Massachusetts',
      'region',
      ['Maine', 'Vermont', 'New Hampshire', 'Connecticut', 'Rhode Island'],
    ],
    [
      'the Nile',
      'river',
      ['the Congo', 'the Niger', 'the Zambezi', 'the Limpopo', 'the Orange', 'the Senegal'],
    ],
    ['Mars', 'planet', ['Mercury', 'Venus', 'Earth', 'Jupiter', 'Saturn', 'Uranus', 'Neptune']],
    ['Welsh', 'language', ['Irish', 'Cornish', 'Manx', 'Scottish Gaelic']],
    ['yen', 'currency', ['yuan', 'rupee', 'won', 'baht', 'dong', 'ringgit', 'rupiah']],
    [
      'Napier',
      'city',
      [
        'Auckland',
        'Wellington',
        'Christchurch',
        'Dunedin',
        'Hamilton',
        'Nelson',
        'Rotorua',
        'Tauranga',
        'Queenstown',
      ],
    ],
  ])('%s (%s): its neighbours first', (key, subtype, neighbours) => {
    const [first, second, third] = texts(placeDistractors(key, { subtype, seed }));
    for (const place of [first, second, third]) expect(neighbours).toContain(place);
  });

  it('those of the article come first, without what might be right', () => {
    const found = placeDistractors('China', {
      subtype: 'country',
      inArticle: ['Afghanistan', 'Pakistan', 'Beijing'],
      avoid: ['afghanistan'],
      seed,
    });
    expect(found[0]).toMatchObject({ text: 'Pakistan', provenance: 'article' });
    expect(texts(found)).not.toContain('Afghanistan');
    expect(texts(found)).not.toContain('Beijing');
  });

  it.each([
    ['England', ['the United Kingdom', 'Britain', 'Great Britain']],
    ['the United States', ['America', 'Puerto Rico']],
    ['France', ['Paris', 'Normandy', 'Europe', 'Western Europe']],
    ['Russia', ['the Soviet Union', 'Moscow']],
    ['the Middle East', ['the Levant', 'Asia', 'the Arab world', 'Iraq']],
    ['Poland', ['Warsaw']],
  ])('%s: no part of it and no whole', (key, barred) => {
    const found = texts(placeDistractors(key, { inArticle: barred, seed }));
    expect(found.filter((text) => barred.includes(text))).toEqual([]);
    expect(found.length).toBeGreaterThanOrEqual(3);
  });

  it('"the" as the key has it', () => {
    const bare = texts(placeDistractors('Middle East', { subtype: 'region', seed }));
    expect(bare.filter((text) => text.startsWith('the '))).toEqual([]);
    expect(
      texts(placeDistractors('United Kingdom', { subtype: 'country', seed })).join(),
    ).not.toMatch(/the /);
  });

  it('the article tells which Birmingham is meant, and where an unlisted town lies', () => {
    const american = texts(
      placeDistractors('Birmingham', { subtype: 'city', nearby: ['Montgomery', 'Atlanta'], seed }),
    );
    const british = texts(
      placeDistractors('Birmingham', { subtype: 'city', nearby: ['Leeds'], seed }),
    );
    expect(american).not.toContain('Manchester');
    expect(british).toContain('Manchester');
    expect(
      texts(placeDistractors('Pcim', { subtype: 'city', nearby: ['Poland'], seed })),
    ).toContain('Lublin');
    expect(placeDistractors('Pcim', { subtype: 'city', seed })).toEqual([]);
  });

  it('a nationality among nationalities, none that holds another', () => {
    const found = texts(placeDistractors('British', { subtype: 'nationality', seed }));
    expect(found).toContain('French');
    expect(found).not.toContain('English');
  });
});

describe('wrong persons', () => {
  it.each([
    [
      'Nikola Tesla',
      /^(?:Thomas Edison|George Westinghouse|Guglielmo Marconi|Heinrich Hertz|Michael Faraday|Alexander Graham Bell|Samuel Morse|Alessandro Volta|Benjamin Franklin)$/,
    ],
    ['King Henry VIII', /^King [A-Z][a-z]+ [IVX]+$/],
    ['President Xi Jinping', /^President [A-Z]/],
    ['Li Wei', /^[A-Z][a-z]+ [A-Z][a-z]+$/],
    ['Guðrún Jónsdóttir', /^\p{L}+ \p{L}+dóttir$/u],
    ['Maria Kowalska', /^\p{L}+ \p{L}+(?:ska|a|k|r|c)$/u],
    ['Dr. Helen Smith', /^Dr\. [A-Z][a-z]+ [A-Z][a-z]+$/],
    ['Robert T. Dorman', /^[A-Z][a-z]+ [A-Z]\. [A-Z][a-z]+$/],
    ['Kosuke Morita', /^[A-Z][a-z]+ [A-Z][a-z]+$/],
  ])('%s: the same form of name', (key, form) => {
    const [first, second, third] = texts(personDistractors(key, { seed }));
    for (const text of [first, second, third]) expect(text).toMatch(form);
  });

  it('people of the article come first; none with the key’s surname', () => {
    const found = personDistractors('Bob Smith', {
      inArticle: ['Ann Smith', 'Mary Poe', 'President Ted Lee', 'Smith'],
      seed,
    });
    expect(texts(found).slice(0, 2).sort()).toEqual(['Mary Poe', 'Ted Lee']);
    expect(texts(found).join()).not.toMatch(/Smith/);
  });

  it('a woman’s name for a woman', () => {
    const found = texts(personDistractors('Zhang Wei', { gender: 'female', seed }));
    expect(found.join()).toMatch(
      /Fang|Min|Jing|Xiuying|Ling|Meihua|Yan|Lihua|Xiaoyan|Hong|Yuting|Shufen/,
    );
    expect(found.join()).not.toMatch(/Guoqiang|Jianguo|Qiang/);
  });

  it('nobody where no style is known', () => {
    expect(personDistractors('Brzezik', { seed })).toEqual([]);
    expect(personDistractors('Inky', { seed })).toEqual([]);
  });
});

describe('the form of wrong persons', () => {
  const inArticle = ['Norman Cantor', 'Tom Twigg', 'Ada Bell'];
  it.each<[string, string, readonly string[]]>([
    ['surnames beside a surname', 'Dinwiddie', ['Cantor', 'Twigg', 'Bell']],
    ['full names beside a full one', 'Ann Reed', inArticle],
  ])('%s', (_, key, expected) => {
    const found = texts(personDistractors(key, { inArticle: [...inArticle, 'Loudoun'], seed }));
    expect(found).toEqual(expect.arrayContaining([...expected]));
    expect(found.every((text) => text.includes(' ') === key.includes(' '))).toBe(true);
  });

  it('those whom history knows come last beside somebody unknown', () => {
    const found = personDistractors('Hieronymus Schlick', {
      inArticle: ['George Washington', 'Johann Huber', 'Karl Wolf', 'Anna Berger'],
      seed,
    });
    expect(texts(found).slice(0, 3)).not.toContain('George Washington');
  });

  it('a country stands in full', () => {
    const found = placeDistractors('Japan', { subtype: 'country', inArticle: ['US'], seed });
    expect(texts(found)).toContain('the United States');
  });
});

describe('wrong organisations, events and works', () => {
  it.each([
    [organisationDistractors, 'the South China Morning Post', 'the Global Times'],
    [organisationDistractors, 'South China Morning Post', 'Global Times'],
    [organisationDistractors, 'NASA', 'the European Space Agency'],
    [eventDistractors, 'the Boao Forum for Asia', 'the World Economic Forum'],
    [eventDistractors, 'the Stamp Act', 'the Sugar Act'],
    [eventDistractors, 'the Second World War', 'the Korean War'],
    [workDistractors, 'Hamlet', 'Macbeth'],
  ])('%o: %s -> %s', (find, key, expected) => {
    expect(texts(find(key, { seed }))).toContain(expected);
  });

  it('by subtype where no list has the key', () => {
    const found = organisationDistractors('Bergen University', { subtype: 'university', seed });
    expect(texts(found).length).toBeGreaterThan(3);
    expect(organisationDistractors('Bergen University', { seed })).toEqual([]);
  });

  it('none beside a company or a college that no list has', () => {
    expect(organisationDistractors('Chatham Motors', { subtype: 'company', seed })).toEqual([]);
    expect(
      organisationDistractors('American College of Pediatricians', { subtype: 'university', seed }),
    ).toEqual([]);
  });

  it('none beside an institute or a war that no list has', () => {
    expect(organisationDistractors('Centre for Child Law', { subtype: 'institute', seed })).toEqual(
      [],
    );
    expect(eventDistractors('the Lima War', { subtype: 'war', seed })).toEqual([]);
  });
});

describe('all names', () => {
  const KEYS = [
    'China',
    'Paris',
    'the Nile',
    'Nikola Tesla',
    'Li Wei',
    'NASA',
    'the Stamp Act',
    'Congo',
    'York',
    'Georgia',
    'Victoria',
    'Lincoln',
    'Washington',
    'Apollo',
  ];
  const SOURCES = [
    placeDistractors,
    personDistractors,
    organisationDistractors,
    eventDistractors,
    workDistractors,
  ];

  it('any seed, any names around: none is the key, holds it or lies in it, none is barred; two or nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KEYS),
        fc.constantFrom(...SOURCES),
        fc.uniqueArray(
          fc.constantFrom(...KEYS, 'New York', 'Paris Hilton', 'Tesla', 'South China Sea'),
          { maxLength: 6 },
        ),
        fc.uniqueArray(fc.constantFrom('france', 'thomas edison', 'japan', 'the congo', 'esa')),
        fc.string(),
        (key, find, inArticle, avoid, someSeed) => {
          const found = find(key, { inArticle, avoid, seed: someSeed });
          expect(found.length === 0 || found.length >= 2).toBe(true);
          for (const { text, closeness } of found) {
            expect(holds(foldWords(text), foldWords(key))).toBe(false);
            expect(avoid.some((bar) => holds(foldWords(text), foldWords(bar)))).toBe(false);
            expect(closeness >= 0 && closeness <= 1).toBe(true);
          }
          const folded = found.map(({ text }) => foldWords(text));
          expect(new Set(folded).size).toBe(folded.length);
          expect(find(key, { inArticle, avoid, seed: someSeed })).toEqual(found);
        },
      ),
    );
  });
});
