// The words of sentences, looked up by word: made once for an article, whatever is asked of it.
import type { Article } from '#lib/core/article/article.ts';
import { contentStems } from './question-text.ts';

export type TextIndex = {
  /** Content stems of each sentence. */
  sentences: readonly ReadonlySet<string>[];
  /** Places in `sentences` of every stem, rising. */
  places: ReadonlyMap<string, readonly number[]>;
};

export type ArticleIndex = TextIndex & {
  lower: string;
  /** Lower-cased last words of names of two or more words: "vault" of "Global Seed Vault". */
  nameEnds: ReadonlySet<string>;
};

const articles = new WeakMap<Article, ArticleIndex>();
const lists = new WeakMap<readonly string[], TextIndex>();

/** Linear in the article the first time, free after that. */
export function indexOf(article: Article): ArticleIndex {
  const known = articles.get(article);
  if (known) return known;
  const sentences = article.sentences.map(({ start, end }) => article.text.slice(start, end));
  const index = {
    ...indexTexts(sentences),
    lower: plainLower(article.text),
    nameEnds: new Set(
      [...article.text.matchAll(/(?<=\p{Lu}\p{Ll}{1,30} )\p{Lu}\p{Ll}{3,}/gu)].map(([end]) =>
        end.toLowerCase(),
      ),
    ),
  };
  articles.set(article, index);
  return index;
}

/** The same for a list of sentences, made once for the same array. */
export function indexOfTexts(texts: readonly string[]): TextIndex {
  const known = lists.get(texts);
  if (known) return known;
  const index = indexTexts(texts);
  lists.set(texts, index);
  return index;
}

function indexTexts(texts: readonly string[]): TextIndex {
  const sentences = texts.map((text) => new Set(contentStems(text)));
  const places = new Map<string, number[]>();
  for (const [place, stems] of sentences.entries()) {
    for (const stem of stems) {
      const list = places.get(stem);
      if (list) list.push(place);
      else places.set(stem, [place]);
    }
  }
  return { sentences, places };
}

/** Places of the word that the fewest sentences have. */
export function rarestPlaces(stems: readonly string[], { places }: TextIndex): readonly number[] {
  const having = stems.map((stem) => places.get(stem) ?? []);
  return having.reduce<readonly number[]>(
    (best, list, at) => (at === 0 || list.length < best.length ? list : best),
    [],
  );
}

/** Lower case with plain apostrophes. */
export function plainLower(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
