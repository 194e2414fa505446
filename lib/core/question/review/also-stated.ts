// Gate 2, its second half: the article says elsewhere what makes a wrong option right.
import type { Article } from '#lib/core/article/article.ts';
import { indexOf, indexOfTexts, rarestPlaces } from './article-index.ts';
import { contentStems } from './question-text.ts';

/** Share of the stem's words that a sentence must have. */
const SHARE = 0.8;
const WORDS_MIN = 3;
/** At most so many sentences are looked at for one option: keeps the gate linear on any text. */
const LOOKED_AT = 64;

const NONE: ReadonlySet<string> = new Set();

/** Options which some sentence (or fact) states of the same thing, without the key. */
export function alsoStated(
  stem: string,
  key: string,
  options: readonly string[],
  article: Article,
  facts: readonly string[] = [],
): string[] {
  const said = [indexOf(article), ...(facts.length > 0 ? [indexOfTexts(facts)] : [])];
  const own = new Set(contentStems(key));
  // "to which country": the article names it and does not say what it is.
  const told = stem.replace(/\bwhich \p{L}+/giu, ' ');
  const asked = [...new Set(contentStems(told))].filter((word) => !own.has(word));
  if (asked.length < WORDS_MIN) return [];
  return options.filter((option) => {
    const words = contentStems(option);
    if (words.every((word) => own.has(word))) return false;
    return said.some((index) =>
      rarestPlaces(words, index)
        .slice(0, LOOKED_AT)
        .some((place) => states(index.sentences[place] ?? NONE, words, asked, own)),
    );
  });
}

function states(
  sentence: ReadonlySet<string>,
  option: readonly string[],
  asked: readonly string[],
  key: ReadonlySet<string>,
): boolean {
  if (!option.every((word) => sentence.has(word))) return false;
  // The key's own sentence names others too, in other parts: lists are looked at apart.
  if (key.size > 0 && [...key].every((word) => sentence.has(word))) return false;
  const shared = asked.filter((word) => sentence.has(word)).length;
  return shared >= SHARE * asked.length;
}
