// How much of an article's weight a sentence carries: by words that the article keeps coming back to.
import type { Article } from '#lib/core/article/article.ts';

const WORD = /\p{L}[\p{L}’'-]{3,}/gu;

/** One value per sentence, 0..1, summing to 1; words of the title count double. */
export function weighSentences(article: Article): number[] {
  const counts = new Map<string, number>();
  const bags = article.sentences.map(({ start, end }) => {
    const bag = new Set((article.text.slice(start, end).match(WORD) ?? []).map(stem));
    for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
    return bag;
  });
  const title = new Set((article.title.match(WORD) ?? []).map(stem));
  const weights = bags.map((bag) => {
    let sum = 0;
    for (const word of bag) {
      const count = counts.get(word) ?? 0;
      if (count > 1) sum += count * (title.has(word) ? 2 : 1);
    }
    return sum / Math.sqrt(bag.size + 1) + 0.01;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((weight / total) * 1e6) / 1e6);
}

function stem(word: string): string {
  return word.toLowerCase().replace(/(?:['’]s|s)$/, '');
}
