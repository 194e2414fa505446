// Sliding window and distance, after Richardson, Burges & Renshaw (2013), MCTest, algorithms 1 and 2.
import type { ArticleWords } from './article-words.ts';

export type Window = { score: number; start: number; end: number };

/**
 * The window of as many words as the bag has, which has most of the bag's weight. One pass: linear in the article.
 * @param bag stems of stem and option together
 */
export function bestWindow({ stems, weights }: ArticleWords, bag: ReadonlySet<string>): Window {
  const size = Math.min(Math.max(1, bag.size), stems.length);
  const worth = (at: number): number => (bag.has(stems[at] ?? '') ? (weights[at] ?? 0) : 0);
  let sum = 0;
  let best: Window = { score: 0, start: 0, end: 0 };
  for (let at = 0; at < stems.length; at += 1) {
    sum += worth(at) - (at >= size ? worth(at - size) : 0);
    if (sum > best.score + 1e-12)
      best = { score: sum, start: Math.max(0, at - size + 1), end: at + 1 };
  }
  return best;
}

/**
 * Mean distance from a word of the stem to the nearest word of the option, as a share of the article, 0..1;
 * 1 where either is not in the article. Less is better.
 */
export function meanDistance(
  { places, stems }: ArticleWords,
  asked: ReadonlySet<string>,
  option: ReadonlySet<string>,
): number {
  const offered = merged(
    [...option].filter((word) => !asked.has(word)),
    places,
  );
  const stemWords = [...asked].filter((word) => places.has(word));
  if (offered.length === 0 || stemWords.length === 0 || stems.length < 2) return 1;
  const total = stemWords.reduce((sum, word) => sum + nearest(places.get(word) ?? [], offered), 0);
  return (total / stemWords.length + 1) / (stems.length - 1);
}

function merged(
  words: readonly string[],
  places: ReadonlyMap<string, readonly number[]>,
): number[] {
  return words.flatMap((word) => places.get(word) ?? []).sort((a, b) => a - b);
}

/** Least distance between two rising lists, in one pass. */
function nearest(one: readonly number[], other: readonly number[]): number {
  let best = Number.POSITIVE_INFINITY;
  let at = 0;
  for (const place of one) {
    while (at < other.length - 1 && (other[at + 1] ?? 0) <= place) at += 1;
    for (const near of [other[at], other[at + 1]]) {
      if (near !== undefined) best = Math.min(best, Math.abs(near - place));
    }
  }
  return best;
}
