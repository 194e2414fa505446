import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indefinite } from '#lib/core/language/indefinite.ts';
import {
  adjectiveDistractors,
  type Distractor,
  expansionDistractors,
  nounDistractors,
  roleDistractors,
} from '#lib/core/question/distract/candidates.ts';
import { pluralOf, singularOf } from '#lib/core/question/distract/inflect.ts';
import { foldWords, holds } from '#lib/core/question/distract/keep-apart.ts';
import { NOUN_SETS } from '#lib/core/question/distract/lists/noun-sets.ts';
import { setsOf } from '#lib/core/question/distract/sets.ts';

const texts = (found: readonly Distractor[]): string[] => found.map(({ text }) => text);
const seed = 'a';
const SEEDS = Array.from({ length: 40 }, (_, index) => `seed ${index}`);

describe('wrong nouns', () => {
  it.each([
    ['oxygen', ['nitrogen', 'hydrogen', 'helium', 'carbon dioxide']],
    ['wolves', ['foxes', 'bears', 'lions', 'tigers']],
    ['an owl', ['an eagle', 'a crow', 'a sparrow', 'a pigeon']],
    ['hydrogen bonds', ['covalent bonds', 'ionic bonds', 'metallic bonds']],
    ['the octopus', ['the squid', 'the crab', 'the lobster']],
    ['counterterrorism', ['cybersecurity', 'biosecurity', 'border control']],
    ['January', ['March', 'April', 'June', 'February']],
    ['Catholics', ['Protestants', 'Methodists', 'Anglicans']],
  ])('%s: among others %s', (key, expected) => {
    const all = new Set(SEEDS.flatMap((one) => texts(nounDistractors(key, { seed: one }))));
    for (const text of expected) expect(all).toContain(text);
  });

  it('nothing for a noun that no set has', () => {
    for (const key of ['initiative', 'scholarship', 'women', ''])
      expect(nounDistractors(key, { seed })).toEqual([]);
  });

  it('any noun of the lists: three or nothing, none holds the key, number and article as the key has them', () => {
    const nouns = setsOf(NOUN_SETS)().members.map(({ text }) => text);
    fc.assert(
      fc.property(fc.constantFrom(...nouns), fc.boolean(), fc.string(), (noun, many, someSeed) => {
        const key = many ? pluralOf(noun) : `${indefinite(noun)} ${noun}`;
        const found = texts(nounDistractors(key, { seed: someSeed }));
        expect(found.length === 0 || found.length >= 3).toBe(true);
        for (const text of found) {
          expect(holds(foldWords(text), foldWords(key))).toBe(false);
          if (!many) expect(text).toMatch(/^an? /);
        }
      }),
    );
  });

  it('adjectives of the same scale', () => {
    expect(texts(adjectiveDistractors('northern', { seed })).sort()).toEqual([
      'central',
      'eastern',
      'southern',
      'western',
    ]);
    expect(texts(adjectiveDistractors('Catholic', { seed }))).toContain('Protestant');
    expect(adjectiveDistractors('sensitive', { seed })).toEqual([]);
  });
});

describe('wrong roles', () => {
  it.each([
    ['president', /^(?:prime|foreign|defence|finance|interior) minister$|^chancellor$/],
    ['an anti-terrorism expert', /^an? [a-z -]+ expert$/],
    ['an expert on climate change', /^an expert on [a-z -]+$/],
    ['professor of law', /^professor of [a-z]+$/],
    ['director of the Smithsonian', /^[a-z ]+ of the Smithsonian$/],
    ['a Scottish poet', /^a Scottish [a-z]+$/],
    ['ecologists', /^[a-z]+s$/],
    ['the Prime Minister', /^the [A-Z]/],
    ['marine biologist', /^[a-z]+ [a-z]+$/],
  ])('%s', (key, form) => {
    for (const one of SEEDS) {
      const found = texts(roleDistractors(key, { seed: one }));
      expect(found.length).toBeGreaterThanOrEqual(3);
      for (const text of found.slice(0, 3)) expect(text).toMatch(form);
      expect(found).not.toContain(key);
    }
  });

  it('nothing where the role or what goes before it is not known', () => {
    for (const key of ['a landscape architect', 'the winner', 'someone'])
      expect(roleDistractors(key, { seed })).toEqual([]);
  });

  it('roles of the article come first', () => {
    const found = roleDistractors('a poet', { inArticle: ['a baker'], seed });
    expect(found[0]).toMatchObject({ text: 'a baker', provenance: 'article' });
  });
});

describe('wrong long forms of an acronym', () => {
  it.each([
    ['GSI', 'Global Security Initiative'],
    ['CICIR', 'China Institutes of Contemporary International Relations'],
    ['UDP', 'User Datagram Protocol'],
    ['NASA', 'National Aeronautics and Space Administration'],
    ['WHO', 'World Health Organization'],
    ['AIDS', 'acquired immune deficiency syndrome'],
  ])('%s, %s: the same initials, and no word tells the right one', (acronym, expansion) => {
    for (const one of SEEDS) {
      const all = [expansion, ...texts(expansionDistractors(acronym, expansion, one))].map((form) =>
        form.split(' '),
      );
      expect(new Set(all.map((words) => words.join(' '))).size).toBe(4);
      for (const words of all)
        expect(words.map((word) => word.charAt(0)).join('')).toBe(
          expansion
            .split(' ')
            .map((word) => word.charAt(0))
            .join(''),
        );
      for (const [place, word] of (all[0] ?? []).entries())
        expect([2, 4]).toContain(all.filter((words) => words[place] === word).length);
    }
  });

  it('nothing where no word can be exchanged', () => {
    expect(expansionDistractors('WTF', 'Wibbly Timey Fob', seed)).toEqual([]);
  });
});

describe('forms of words', () => {
  it.each([
    ['wolf', 'wolves'],
    ['city', 'cities'],
    ['fox', 'foxes'],
    ['police officer', 'police officers'],
    ['member of parliament', 'members of parliament'],
    ['woman', 'women'],
    ['human', 'humans'],
    ['mouse', 'mice'],
    ['bacterium', 'bacteria'],
    ['bay', 'bays'],
    ['headache', 'headaches'],
    ['crisis', 'crises'],
  ])('%s -> %s and back', (one, many) => {
    expect(pluralOf(one)).toBe(many);
    expect(singularOf(many)).toBe(one);
  });
});
