// "the International Union of Pure and Applied Chemistry (IUPAC)": a long form and its initials.
import type { Article, Sentence } from '#lib/core/article/article.ts';
import { quoteSentence } from '#lib/core/article/quote.ts';

export type Acronym = {
  short: string;
  long: string;
  sentence: number;
  /** Where the long form begins in the article's text. */
  start: number;
};

const SHORT = / \(([A-Z]{3,8})\)/g;
const LINKS = new Set('of the and for in on to de & at'.split(' '));
const LONGEST = 14;

/** Each acronym once, where it is introduced. Only where the capitals' initials spell it exactly. */
export function findAcronyms(article: Article): Acronym[] {
  const found = new Map<string, Acronym>();
  article.sentences.forEach((sentence, index) => {
    if (sentence.kind !== 'sentence') return;
    for (const acronym of acronymsOf(article, sentence, index)) {
      if (!found.has(acronym.short)) found.set(acronym.short, acronym);
    }
  });
  return [...found.values()];
}

function acronymsOf(article: Article, sentence: Sentence, index: number): Acronym[] {
  const text = quoteSentence(article, sentence).quote;
  // A picture's credit: "(credit a: modification of work by ...)".
  if (/\(credit\b/.test(text)) return [];
  return [...text.matchAll(SHORT)].flatMap((match) => {
    const [, short = ''] = match;
    const long = longForm(text.slice(Math.max(0, match.index - 150), match.index), short);
    if (long === null) return [];
    const start = sentence.start + match.index - long.length;
    return [{ short, long, sentence: index, start }];
  });
}

/** The shortest run of words before the bracket whose capitals spell `short`, or null. */
function longForm(before: string, short: string): string | null {
  const words = before.split(' ').slice(-LONGEST);
  let letter = short.length - 1;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    if (LINKS.has(word)) continue;
    if (!/^\p{Lu}[\p{L}’'-]*$/u.test(word) || !word.startsWith(short.charAt(letter))) return null;
    letter -= 1;
    if (letter < 0) return words.slice(at).join(' ');
  }
  return null;
}
