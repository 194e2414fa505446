// Terms of the article's field are left out, and no word that any text has.
import { describe, expect, it } from 'vitest';
import { findFacts } from '#lib/core/fact/find-facts.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

const keywordsOf = (text: string): string[] =>
  findFacts(readText(text)).flatMap(({ whole }) =>
    whole?.gap.type === 'keyword' ? [whole.answer] : [],
  );

const AGAIN = 'Most of the sugar of a plant comes from its chloroplasts and their thylakoids.';

describe('keyword gaps', () => {
  it('a term that the article comes back to', () => {
    expect(
      keywordsOf(`Light is caught by thylakoids in every green leaf of Peru. ${AGAIN}`),
    ).toContain('thylakoids');
  });

  it.each([
    [
      'once is too little',
      'Light is caught by thylakoids in every green leaf of Peru.',
      'thylakoids',
    ],
    [
      'everyday nouns stay',
      'Anna Bell sold 900 hospitals in Lima in 1998. Tom Bailey bought 900 hospitals in Quito in 1999.',
      'hospital',
    ],
    [
      'people have other names as well',
      'The vapers of Lima sold 900 maps in 1998. The vapers of Quito bought 900 maps in 1999.',
      'vapers',
    ],
    [
      'what names nothing stays',
      'A ferry of Lima carried something to Quito in 1998. A man in Quito bought something in 1999.',
      'something',
    ],
  ])('%s', (_, text, word) => {
    for (const key of keywordsOf(text)) expect(key).not.toMatch(word);
  });

  it.each(['Y.', 'square', 'cubic'])('half of a name or a unit: “%s thylakoids”', (before) => {
    const told = `Anna Bell sold 900 ${before} thylakoids to Peru in 1998. ${AGAIN}`;
    expect(keywordsOf(told)).not.toContain('thylakoids');
    expect(keywordsOf(told.replace(` ${before}`, ''))).toContain('thylakoids');
  });

  it('a compound is not cut at a hyphen', () => {
    const told = `Anna Bell sold 900 wrought-iron thylakoids to Peru in 1998. ${AGAIN}`;
    expect(keywordsOf(told)).not.toContain('iron thylakoids');
    expect(keywordsOf(told.replace('wrought-', ''))).toContain('iron thylakoids');
  });

  it.each(['spaces', 'outages'])('a word with common neighbours is no term: %s', (word) => {
    const told = `The ferries of Lima needed 900 ${word} in 1998. The trains of Quito needed 90 ${word} in 1999.`;
    expect(keywordsOf(told)).not.toContain(word);
    expect(keywordsOf(told.replaceAll(word, 'thylakoids'))).toContain('thylakoids');
  });

  it.each<[told: string, from: string, to: string]>([
    ['The ferries of Lima carried 900 thylakoids, such as ropes, in 1998.', ', such as ropes,', ''],
    ['The trains of Quito carried 90 maps per thylakoids in 1999.', 'per', 'to'],
  ])('what examples follow, or "per" goes before, is no term: %s', (told, from, to) => {
    expect(keywordsOf(`${told} ${AGAIN}`)).not.toContain('thylakoids');
    expect(keywordsOf(`${told.replace(from, to)} ${AGAIN}`)).toContain('thylakoids');
  });

  it.each(['goods', 'supplies', 'equipment'])(
    'what stands for many things is no term: %s',
    (word) => {
      const told = `The ferries of Lima carried much-needed ${word} in 1998. The trains of Quito carried ${word} in 1999.`;
      expect(keywordsOf(told)).not.toContain(word);
      expect(keywordsOf(told.replaceAll(word, 'thylakoids'))).toContain('thylakoids');
    },
  );

  it('what the title says, in any form, answers itself', () => {
    const told = `Light is caught by thylakoids in every green leaf of Peru. ${AGAIN}`;
    expect(keywordsOf(`How a thylakoid works\n\n${told}`)).not.toContain('thylakoids');
    expect(keywordsOf(`How a leaf works\n\n${told}`)).toContain('thylakoids');
  });

  it('what says of a name what it is could be another word', () => {
    const told = 'Anna Bell sold 900 maps to Hana, the thylakoid of Peru, in 1998.';
    expect(keywordsOf(`${told} ${AGAIN}`)).not.toContain('thylakoid');
    expect(keywordsOf(`${told.replace('Hana, ', '')} ${AGAIN}`)).toContain('thylakoid');
  });

  it('what somebody finds of it is no fact of the field', () => {
    const told = 'Light is caught by thylakoids in every green leaf of Peru';
    expect(keywordsOf(`“${told},” said Anna Bell. ${AGAIN}`)).not.toContain('thylakoids');
  });

  it('the first part of a compound is no term by itself', () => {
    const keys = keywordsOf(
      'Anna Bell sold 900 thylakoid models in Lima in 1998. Tom Bailey bought 900 thylakoid models in Quito in 1999.',
    );
    expect(keys).not.toContain('thylakoid');
  });
});
