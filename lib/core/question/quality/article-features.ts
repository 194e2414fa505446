// What kind of text it is: news with its quotations, a guide that says "you", an encyclopedia.
import type { Article } from '#lib/core/article/article.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import { size, type Values } from './feature-values.ts';

const held = new WeakMap<Article, Values>();

export function articleFeatures({ article }: Reading): Values {
  const known = held.get(article);
  if (known) return known;
  const words = Math.max(1, article.text.split(/\s+/).length);
  const share = (pattern: RegExp): number => [...article.text.matchAll(pattern)].length / words;
  const values = {
    'article-words': size(words),
    'article-sentence': size(words / Math.max(1, article.sentences.length)),
    'article-quotes': share(/[“"]/g) * 20,
    'article-persons': share(/\b(?:I|we|you|my|our|your)\b/g) * 20,
    'article-numbers': share(/\b\d/g) * 5,
    'article-capitals': share(/(?<=\p{Ll} )\p{Lu}/gu) * 5,
  };
  held.set(article, values);
  return values;
}
