// Whom the article is about all along: no question asks after what every sentence names.
import { hasTitle } from '#lib/core/fact/main-nouns.ts';
import type { Reading } from '#lib/core/fact/reading.ts';
import { listsOf } from '#lib/core/language/entities/gazetteer.ts';

const SHARE = 0.25;
const LEAST = 4;

/** The name, or the last word of it, stands in a quarter of the sentences or in the title. */
export function isEverywhere({ article, sentences }: Reading, name: string): boolean {
  const last = name.split(' ').at(-1) ?? name;
  const title = hasTitle(article) ? article.title : '';
  if (last.length > 2 && title.includes(last)) return true;
  const named = usesOf(sentences).get(last.toLowerCase()) ?? 0;
  return named >= Math.max(LEAST, SHARE * sentences.length) || UNIVERSAL.test(name);
}

/** There is no other that a reader could think of. */
const UNIVERSAL = /^(?:Earth|World|Universe|Sun|Moon)$/;

/** Whoever does not know which country it was says this one. */
export const isFirstGuess = (name: string): boolean =>
  /^(?:the )?(?:United States(?: of America)?|U\.?S\.?(?:A\.?)?|America)$/.test(name);

/** Its people stand in the title: "Peruvians" tell of Peru. */
export function isToldByTitle(article: Reading['article'], name: string): boolean {
  const stem = name.slice(0, Math.max(LEAST_STEM, name.length - 2));
  if (name.length <= LEAST_STEM || !hasTitle(article)) return false;
  const words: string[] = article.title.match(/\p{L}+/gu) ?? [];
  return words.some(
    (word) =>
      word.startsWith(stem) &&
      [word, word.replace(/s$/, '')].some((one) => listsOf(one).includes('nationality')),
  );
}

const LEAST_STEM = 4;

const held = new WeakMap<Reading['sentences'], ReadonlyMap<string, number>>();

/** Word -> how many sentences have it. */
function usesOf(sentences: Reading['sentences']): ReadonlyMap<string, number> {
  const known = held.get(sentences);
  if (known) return known;
  const uses = new Map<string, number>();
  for (const { nodes } of sentences)
    for (const word of new Set(nodes.map(({ lower }) => lower)))
      uses.set(word, (uses.get(word) ?? 0) + 1);
  held.set(sentences, uses);
  return uses;
}
