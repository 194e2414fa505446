// Gate 4, its capitals: a word within the stem is written as the article writes it.
import type { Article } from '#lib/core/article/article.ts';
import { error, type Gate } from './gate.ts';
import { filledStem } from './question-text.ts';

const WORD = /(?<![\p{L}\p{N}'’-])\p{L}[\p{L}\p{M}]{2,}(?![\p{L}\p{N}-])/gu;
/** What stands before a word that no sentence, quotation or bracket begins with. */
const WITHIN = /[\p{L}\p{N},)] $/u;
/** A letter may be two units long. */
const isWithin = (text: string, at: number): boolean =>
  WITHIN.test(text.slice(Math.max(0, at - 3), at));

type Spellings = { small: ReadonlySet<string>; capital: ReadonlySet<string> };
const held = new WeakMap<Article, Spellings>();

/** The article's words by their first letter, within sentences. */
function spellingsOf(article: Article): Spellings {
  const known = held.get(article);
  if (known) return known;
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const { start, end, kind } of article.sentences) {
    if (kind !== 'sentence') continue;
    const text = article.text.slice(start, end);
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (!isWithin(text, index)) continue;
      if (/^\p{Lu}/u.test(word)) capital.add(word.toLowerCase());
      else small.add(word);
    }
  }
  const spellings = { small, capital };
  held.set(article, spellings);
  return spellings;
}

/** "Who said that Fans left?" where the article has "fans"; "old English" where it has "Old English" alone. */
export const checkCapitals: Gate = (question, article) => {
  const { small, capital } = spellingsOf(article);
  const text = filledStem(question);
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!isWithin(text, index)) continue;
    const after = text.slice(index + word.length);
    const before = text.slice(text.lastIndexOf(' ', index - 2) + 1, index);
    const nearName = /^ \p{Lu}/u.test(after) || /\p{Lu}[\p{L}.]* $/u.test(before);
    const lower = word.toLowerCase();
    const alone = word !== lower && !nearName;
    if (alone && small.has(lower) && !capital.has(lower)) return [error('stray-capital', { word })];
    const name = /^ \p{Lu}[\p{L}\p{M}]+/u.exec(after)?.[0];
    if (word !== lower || name === undefined || SMALL.test(word)) continue;
    const upper = `${word.charAt(0).toUpperCase()}${word.slice(1)}${name}`;
    if (article.text.includes(upper) && !article.text.includes(`${word}${name}`))
      return [error('stray-capital', { word })];
  }
  return [];
};

/** They may open a name and stand before it. */
const SMALL =
  /^(?:the|and|for|with|from|into|over|under|near|that|what|which|who|how|did|does|was|were|has|had)$/;
