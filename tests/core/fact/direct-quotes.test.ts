import { describe, expect, it } from 'vitest';
import { readLanguageModelFile } from '#lib/adapters/language-model-file.ts';
import { readArticle } from '#lib/core/article/read-article.ts';
import { findDirectQuotes, quotesIn } from '#lib/core/fact/direct-quotes.ts';
import { readingOf } from '#lib/core/fact/reading.ts';
import { loadLanguage } from '#lib/core/language/analyse.ts';
import { readText } from '#tests/fixtures/questions/read-text.ts';

const language = loadLanguage(readLanguageModelFile());

/** "Ann Lee: the words" of each quotation of a text. */
function quotes(text: string): string[] {
  const read = readArticle({ text: `A day in town\n\n${text}` });
  if (read.type !== 'read') throw new Error('not read');
  const reading = readingOf(read.article, language.analyse(read.article), language.alike);
  return quotesIn(reading).map(({ speaker, words }) => `${speaker}: ${words}`);
}

const SAID = 'Helen Carter: The old bridge has to be closed this winter';

describe('who said the words in quotation marks', () => {
  it.each([
    '“The old bridge has to be closed this winter,” said Helen Carter.',
    '“The old bridge has to be closed this winter,” Helen Carter said.',
    '“The old bridge has to be closed this winter,” said city engineer Helen Carter.',
    '“The old bridge has to be closed this winter,” Helen Carter, an engineer at the Harbour Office in Boston, told the council.',
    'Helen Carter said: “The old bridge has to be closed this winter.”',
  ])('beside the verb: %s', (text) => {
    expect(quotes(text)).toEqual([SAID]);
  });

  it('goes on after the verb', () => {
    expect(quotes('“With a little luck,” Helen Carter said, “the bridge will hold.”')).toEqual([
      'Helen Carter: With a little luck, the bridge will hold',
    ]);
  });

  it('goes on with the next sentence of the paragraph, and not of another', () => {
    const said = '“The old bridge has to be closed this winter,” said Helen Carter.';
    expect(quotes(`${said} “We cannot wait any longer.”`)).toEqual([
      SAID,
      'Helen Carter: We cannot wait any longer',
    ]);
    expect(quotes(`${said}\n\n“We cannot wait any longer.”`)).toEqual([SAID]);
  });

  it('is she who spoke before, where nobody else was named since', () => {
    const said = '“The old bridge has to be closed this winter,” said Helen Carter.';
    const again = '“We cannot wait any longer,” she said.';
    expect(quotes(`${said} ${again}`)).toHaveLength(2);
    expect(quotes(`${said} Anna Bell met Maria Silva and left. ${again}`)).toEqual([SAID]);
    expect(quotes(`${said} “We cannot wait any longer,” he said.`)).toEqual([SAID]);
  });

  it.each([
    '“The old bridge has to be closed this winter,” said a man who met Helen Carter.',
    '“The old bridge has to be closed this winter” is what the sign beside Helen Carter says.',
    '“The old bridge has to be closed this winter,” said Carter.',
  ])('nobody: %s', (text) => {
    expect(quotes(text)).toEqual([]);
  });
});

const OPENING = 'Maria Silva runs the old harbour of Lima.';
function told(text: string): [said: unknown, speaker: unknown, proofs: number][] {
  const reading = readText(`${OPENING} ${text}`);
  return findDirectQuotes(reading, quotesIn(reading)).map(({ fact }) => [
    fact.parts.statement,
    fact.parts.speaker,
    fact.quotes.length,
  ]);
}

describe('spoken words', () => {
  it('a surname beside them is proven by the sentence that has the name in full', () => {
    expect(told('“Our harbour needs a new wall and two cranes,” said Silva.')).toEqual([
      ['Our harbour needs a new wall and two cranes', 'Maria Silva', 2],
    ]);
  });

  it('a surname that two bear is whose was named so far', () => {
    const words = '“Our harbour needs a new wall and two cranes,” said Silva.';
    const son = 'Silva and her son Pedro Silva met the mayor in the harbour.';
    expect(told(`${words} ${son}`)).toHaveLength(1);
    expect(told(`${son} ${words}`)).toEqual([]);
  });

  it('a title may stand before the name', () => {
    expect(told('“Our harbour needs a new wall and two cranes,” said Dr. Silva.')).toEqual([
      ['Our harbour needs a new wall and two cranes', 'Maria Silva', 2],
    ]);
  });

  it.each([
    ['“The old wall broke in May. Our harbour needs two cranes and a boat,” said Maria Silva.'],
    ['"The old wall broke in May. Our harbour needs two cranes and a boat," said Maria Silva.'],
  ])('the last sentence of a longer quotation: %s', (text) => {
    expect(told(text)).toEqual([['Our harbour needs two cranes and a boat', 'Maria Silva', 1]]);
  });

  it('no words that only end in a quotation mark', () => {
    expect(
      told('Our harbour has one wall that everybody calls “the long snake,” said Silva.'),
    ).toEqual([]);
  });
});
