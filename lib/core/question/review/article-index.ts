// The words of each sentence of an article, looked up by word: made once for an article, whatever is asked of it.
import type { Article } from '#lib/core/article/article.ts';
import { contentStems } from './question-text.ts';

export type ArticleIndex = {
  /** Content stems of each sentence. */
  sentences: readonly ReadonlySet<string>[];
  /** Places in `sentences` of every stem, rising. */
  places: ReadonlyMap<string, readonly number[]>;
  lower: string;
};

const held = new WeakMap<Article, ArticleIndex>();

/** Linear in the article the first time, free after that. */
export function indexOf(article: Article): ArticleIndex {
  const known = held.get(article);
  if (known) return known;
  const sentences = article.sentences.map(
    ({ start, end }) => new Set(contentStems(article.text.slice(start, end))),
  );
  const places = new Map<string, number[]>();
  for (const [place, stems] of sentences.entries()) {
    for (const stem of stems) {
      const list = places.get(stem);
      if (list) list.push(place);
      else places.set(stem, [place]);
    }
  }
  const index = { sentences, places, lower: article.text.toLowerCase().replaceAll('’', "'") };
  held.set(article, index);
  return index;
}

/** Places of the word that the fewest sentences have. */
export function rarestPlaces(
  stems: readonly string[],
  { places }: ArticleIndex,
): readonly number[] {
  const lists = stems.map((stem) => places.get(stem) ?? []);
  return lists.reduce<readonly number[]>(
    (best, list, at) => (at === 0 || list.length < best.length ? list : best),
    [],
  );
}
