// Verbatim spans of an article.
import type { Article, Quote, Sentence } from './article.ts';

/** @throws RangeError where [start, end) is empty or not inside the text. */
export function quoteOf(article: Pick<Article, 'text'>, start: number, end: number): Quote {
  if (!(start >= 0 && start < end && end <= article.text.length)) {
    throw new RangeError(`no span [${start}, ${end}) in a text of ${article.text.length}`);
  }
  return { start, end, quote: article.text.slice(start, end) };
}

export function quoteSentence(article: Pick<Article, 'text'>, sentence: Sentence): Quote {
  return quoteOf(article, sentence.start, sentence.end);
}

/** @param place of the sentence, from 0. @returns '' where there is none */
export function sentenceText(
  { text, sentences }: Pick<Article, 'text' | 'sentences'>,
  place: number,
): string {
  const sentence = sentences[place];
  return sentence ? text.slice(sentence.start, sentence.end) : '';
}

export function isVerbatim(article: Pick<Article, 'text'>, quote: Quote): boolean {
  return article.text.slice(quote.start, quote.end) === quote.quote;
}
