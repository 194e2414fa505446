// The sentence a quote stands in, with the quote set apart.
import type { Article, Quote } from '#lib/core/article/article.ts';

/** before + quote + after is the whole sentence, or the run of sentences the quote reaches over. */
export function sentenceAround(
  { text, sentences }: Pick<Article, 'text' | 'sentences'>,
  { start, end, quote }: Quote,
): { before: string; quote: string; after: string } {
  const touched = sentences.filter((sentence) => sentence.start < end && start < sentence.end);
  const from = Math.min(start, ...touched.map((sentence) => sentence.start));
  const to = Math.max(end, ...touched.map((sentence) => sentence.end));
  return { before: text.slice(from, start), quote, after: text.slice(end, to) };
}
