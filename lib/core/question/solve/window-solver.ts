// A solver that does not read: it slides a window over the article and counts words. What it solves is mere look-up.
import type { Article } from '#lib/core/article/article.ts';
import type { Question } from '#lib/core/question/question.ts';
import { wordsOf } from './article-words.ts';
import { choiceShare, matchingShare, orderingShare, responseShare } from './solve-options.ts';
import { clozeShare, numericShare, saysTrue } from './solve-sentence.ts';

/** Expected share of the question that the solver gets right, 0..1. */
export function windowShare(question: Question, article: Article): number {
  const words = wordsOf(article);
  switch (question.kind) {
    case 'multiple-choice':
      return choiceShare(question, words);
    case 'multiple-response':
      return responseShare(question, words);
    case 'true-false':
      return saysTrue(question.stem, words) === question.answerKey.value ? 1 : 0;
    case 'cloze':
      return clozeShare(question, article, words);
    case 'numeric':
      return numericShare(question, article, words);
    case 'ordering':
      return orderingShare(question, words);
    case 'matching':
      return matchingShare(question, words);
  }
}

export type WindowRate = {
  questions: number;
  /** Null where there are no questions. */
  rate: number | null;
  byKind: Partial<Record<Question['kind'], { questions: number; rate: number }>>;
};

/** Pooled over the questions of one article. */
export function windowRate(questions: readonly Question[], article: Article): WindowRate {
  const byKind: WindowRate['byKind'] = {};
  let sum = 0;
  for (const question of questions) {
    const share = windowShare(question, article);
    sum += share;
    const before = byKind[question.kind] ?? { questions: 0, rate: 0 };
    const count = before.questions + 1;
    byKind[question.kind] = { questions: count, rate: before.rate + (share - before.rate) / count };
  }
  return {
    questions: questions.length,
    rate: questions.length === 0 ? null : sum / questions.length,
    byKind,
  };
}
