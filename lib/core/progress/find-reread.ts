// What a student is to read again: the sentences that prove what was not right at the first try.

import type { Article, Quote } from '#lib/core/article/article.ts';
import type { ReplayedQuestion } from '#lib/core/attempt/replay-attempt.ts';
import type { Question } from '#lib/core/question/question.ts';

export type Reread = {
  /** Its place among the article's sentences. */
  sentence: number;
  /** The quote of the first question that it is the proof of. */
  quote: Quote;
  /** Places, from 0, of the questions. */
  questions: number[];
};

/** In the article's order, each sentence once. @param replayed in the order of the questions */
export function findReread(
  { sentences }: Pick<Article, 'sentences'>,
  questions: readonly Question[],
  replayed: readonly Pick<ReplayedQuestion, 'firstTryPoints' | 'maxPoints'>[],
): Reread[] {
  const found = new Map<number, Reread>();
  for (const [place, { evidence }] of questions.entries()) {
    const own = replayed[place];
    if (!own || own.firstTryPoints === own.maxPoints) continue;
    for (const quote of evidence) {
      for (const [sentence, span] of sentences.entries()) {
        if (quote.start >= span.end || span.start >= quote.end) continue;
        const before = found.get(sentence);
        if (!before) found.set(sentence, { sentence, quote, questions: [place] });
        else if (!before.questions.includes(place)) before.questions.push(place);
      }
    }
  }
  return [...found.values()].sort((a, b) => a.sentence - b.sentence);
}
