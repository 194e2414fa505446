// Quotes of an article, found again in a corrected text of it.

import { alignLists } from '#lib/core/article/align-lists.ts';
import type { Article, Quote } from '#lib/core/article/article.ts';
import { sentenceTexts } from '#lib/core/article/compare-articles.ts';
import { foldMarks } from '#lib/core/article/fold-marks.ts';

type Text = Pick<Article, 'text' | 'sentences'>;

export type Anchored = {
  /** As it stands in the corrected text, to the letter. */
  quote: Quote;
  /** The sentence that it stands in is the same one. */
  sameSentence: boolean;
};

/**
 * @returns what finds one quote: in the sentence it stood in, or else the occurrence nearest to where it would be.
 *   Curly marks, dashes and line breaks count as alike. null where its words are not there any more.
 */
export function reanchorQuotes(before: Text, after: Text): (quote: Quote) => Anchored | null {
  const folded = foldMarks(after.text);
  const olds = sentenceTexts(before);
  const news = sentenceTexts(after);
  const pairs = alignLists(olds, news);
  const newPlace = new Map(pairs);
  return ({ start, quote }) => {
    const sought = foldMarks(quote);
    const place = sentenceAt(before, start);
    const kept = newPlace.get(place);
    const last = pairs.findLast(([old]) => old <= place);
    const moved = last ? startOf(after, last[1]) - startOf(before, last[0]) : 0;
    const at = nearest(folded, sought, start + moved);
    if (at === null) return null;
    const found = sentenceAt(after, at);
    return {
      quote: {
        start: at,
        end: at + quote.length,
        quote: after.text.slice(at, at + quote.length),
      },
      sameSentence: found === kept || olds[place] === news[found],
    };
  };
}

const startOf = ({ sentences }: Text, place: number): number => sentences[place]?.start ?? 0;

/** The last sentence that begins at or before an offset; -1 before the first. */
const sentenceAt = ({ sentences }: Text, offset: number): number =>
  sentences.findLastIndex(({ start }) => start <= offset);

const WORD = /[\p{L}\p{N}]/u;

/** Start of the occurrence nearest to `expected` that cuts no word; null where there is none. */
function nearest(text: string, sought: string, expected: number): number | null {
  let best: number | null = null;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const distance = Math.abs(at - expected);
    if (best !== null && distance >= Math.abs(best - expected)) continue;
    if (!cutsWord(text, at) && !cutsWord(text, at + sought.length)) best = at;
  }
  return best;
}

const cutsWord = (text: string, at: number): boolean =>
  WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
