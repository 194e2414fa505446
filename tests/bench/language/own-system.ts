// The language core on a treebank's document, with the treebank's words or with its own.

import type { Article } from '#lib/core/article/article.ts';
import { splitSentences } from '#lib/core/article/split-sentences.ts';
import type { Language } from '#lib/core/language/analyse.ts';
import type { Analysis } from '#lib/core/language/analysis.ts';
import type { GoldDocument } from './gold-document.ts';

export type Words = 'gold words' | 'own words';

/** The text as an article, whatever its length, language and form. */
export const asArticle = (text: string): Article => ({
  title: '',
  text,
  hash: '0'.repeat(64),
  sentences: splitSentences(text),
});

export function analyseDocument(language: Language, gold: GoldDocument, words: Words): Analysis {
  if (words === 'own words') return language.analyse(asArticle(gold.text));
  const sentences = gold.sentences.map((sentence) => ({
    ...sentence,
    tokens: sentence.tokens.map(({ start, end, form }) => ({ start, end, form })),
  }));
  return language.analyseTokens(gold.text, sentences, undefined);
}
