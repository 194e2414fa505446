// An article as a row of words with weights, for the window solver.
import type { Article } from '#lib/core/article/article.ts';
import { contentWords, fold, wordStem } from '#lib/core/question/review/question-text.ts';

export type ArticleWords = {
  /** Folded words in order, small words included. */
  words: readonly string[];
  stems: readonly string[];
  /** log(1 + 1 / count), as MCTest weighs words: rare ones tell more. */
  weights: readonly number[];
  /** Places of each stem, rising. */
  places: ReadonlyMap<string, readonly number[]>;
  weightOf: (stem: string) => number;
  /** First word of each sentence, and of what follows the last. */
  starts: readonly number[];
};

const held = new WeakMap<Article, ArticleWords>();

export function wordsOf(article: Article): ArticleWords {
  const known = held.get(article);
  if (known) return known;
  const words: string[] = [];
  const starts: number[] = [];
  for (const { start, end } of article.sentences) {
    starts.push(words.length);
    for (const word of tokensOf(article.text.slice(start, end))) words.push(word);
  }
  starts.push(words.length);
  const stems = words.map(wordStem);
  const places = new Map<string, number[]>();
  for (const [place, stem] of stems.entries()) {
    const list = places.get(stem);
    if (list) list.push(place);
    else places.set(stem, [place]);
  }
  const weightOf = (stem: string): number => {
    const count = places.get(stem)?.length ?? 0;
    return count === 0 ? 0 : Math.log(1 + 1 / count);
  };
  const made = { words, stems, weights: stems.map(weightOf), places, weightOf, starts };
  held.set(article, made);
  return made;
}

export function tokensOf(text: string): string[] {
  return fold(text)
    .split(/[ -]+/)
    .map((word) => word.replace(/^['.]+|['.]+$|'s$/g, ''))
    .filter((word) => word !== '');
}

/** Stems of the words that carry meaning, each once. */
export function bagOf(text: string): Set<string> {
  return new Set(contentWords(text).map(wordStem));
}
