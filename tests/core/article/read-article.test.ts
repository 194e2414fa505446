import { describe, expect, it } from 'vitest';
import { articleSchema, MAX_ARTICLE_LENGTH } from '#lib/core/article/article.ts';
import { readArticle } from '#lib/core/article/read-article.ts';

const ENGLISH =
  'The harbour was built in 1820 for the fishing boats of the town, and it is still in use.';
const codeOf = (text: string): string => {
  const read = readArticle({ text });
  return read.type === 'refused' ? read.problem.code : read.type;
};

describe('reading an article', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\t\u200B', 'empty'],
    ['five words', 'Five words are too few.', 'too-short'],
    ['a text over the limit', `${ENGLISH} `.repeat(700), 'too-long'],
    ['a text that fits once its spaces are gone', `${ENGLISH}${' '.repeat(60_000)}`, 'read'],
    ['a megabyte of spaces more', `${ENGLISH}${' '.repeat(1_000_000)}`, 'too-long'],
    ['a file with a NUL', `${ENGLISH}\0${ENGLISH}`, 'binary'],
    ['a picture read as text', `PNG\uFFFD\uFFFD\u0001\u0002 ${ENGLISH}`, 'binary'],
    ['one stray control character in a long text', `${ENGLISH.repeat(5)}\u0007`, 'read'],
    [
      'German',
      'Der Hafen wurde im Jahr 1820 für die Fischer der Stadt gebaut und ist noch heute in Betrieb.',
      'foreign',
    ],
    [
      'French',
      'Le port a été construit en 1820 pour les pêcheurs de la ville et il est encore en service.',
      'foreign',
    ],
    [
      'Dutch',
      'De haven is gebouwd in 1820 voor de vissers van de stad en is nog steeds in gebruik. '.repeat(
        4,
      ),
      'foreign',
    ],
    [
      'Russian',
      'Гавань была построена в 1820 году для рыбаков города и действует до сих пор.',
      'foreign',
    ],
    ['Chinese', '这个港口建于1820年,供该镇的渔民使用,至今仍在使用。'.repeat(9), 'foreign'],
    [
      'a short English text with many names',
      'Ogród Saski, Kraków, Gdańsk, Poznań, Łódź and Lublin lie in Poland near Warszawa.',
      'read',
    ],
    ['plain English', ENGLISH, 'read'],
  ])('%s -> %s', (_, text, expected) => {
    expect(codeOf(text)).toBe(expected);
  });

  it('tells the figures that its sentence needs', () => {
    expect(readArticle({ text: 'Just three words' })).toEqual({
      type: 'refused',
      problem: { code: 'too-short', params: { words: 3, min: 10 } },
    });
    const long = readArticle({ text: 'The and of '.repeat(6000) });
    expect(long).toMatchObject({
      problem: { params: { length: 65_999, max: MAX_ARTICLE_LENGTH } },
    });
  });

  it.each([
    ['the one given', { title: ' My  title ', text: ENGLISH }, 'My title'],
    ['a heading', { text: `The old harbour\n\n${ENGLISH}` }, 'The old harbour'],
    ['a markdown heading', { text: `# The old harbour\n\n${ENGLISH}` }, 'The old harbour'],
    ['the first words', { text: ENGLISH }, 'The harbour was built in 1820 for the fishing…'],
  ])('takes for its title %s', (_, input, expected) => {
    const read = readArticle(input);
    expect(read.type === 'read' && read.article.title).toBe(expected);
  });

  it('gives an article that fits its schema and the text all offsets refer to', () => {
    const read = readArticle({
      text: `${ENGLISH}\r\n\r\nCafe\u0301s line the quay.`,
      date: '2024-02-29',
      source: ' Town News ',
    });
    if (read.type !== 'read') throw new Error('refused');
    expect(articleSchema.parse(read.article)).toEqual(read.article);
    expect(read.article).toMatchObject({ date: '2024-02-29', source: 'Town News' });
    expect(
      read.article.sentences.map(({ start, end }) => read.article.text.slice(start, end)),
    ).toEqual([ENGLISH, 'Caf\u00e9s line the quay.']);
    expect(() => readArticle({ text: ENGLISH, date: '2023-02-30' })).toThrow();
  });
});
