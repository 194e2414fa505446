// The window solver on questions with options: which option goes best with the stem, by a window and by distance.
import type { QuestionOf } from '#lib/core/question/question.ts';
import { type ArticleWords, bagOf, tokensOf } from './article-words.ts';
import { bestWindow, meanDistance } from './window.ts';

type Choice = QuestionOf<'multiple-choice'> | QuestionOf<'multiple-response'>;

/** Expected share right where options with equal scores are drawn from by lot. */
export function choiceShare(question: QuestionOf<'multiple-choice'>, words: ArticleWords): number {
  const { optionId } = question.answerKey;
  const right = question.options.findIndex(({ id }) => id === optionId);
  return shareOfBest(scoresOf(question, words), right);
}

/** Window score less mean distance, for each option. */
function scoresOf({ stem, options }: Choice, words: ArticleWords): number[] {
  const asked = bagOf(stem);
  return options.map(({ text }) => {
    const option = optionBag(text);
    const { score } = bestWindow(words, new Set([...asked, ...option]));
    return score - meanDistance(words, asked, option);
  });
}

/** Small words count where the option has no others. */
function optionBag(text: string): ReadonlySet<string> {
  const bag = bagOf(text);
  return bag.size > 0 ? bag : new Set(tokensOf(text));
}

/** 1 shared by all with the highest score. */
function shareOfBest(scores: readonly number[], right: number): number {
  const best = Math.max(...scores);
  const highest = scores.flatMap((score, at) => (best - score < 1e-9 ? [at] : []));
  return highest.includes(right) ? 1 / highest.length : 0;
}

/** As many options as are right are chosen; share of them right. */
export function responseShare(
  question: QuestionOf<'multiple-response'>,
  words: ArticleWords,
): number {
  const { optionIds } = question.answerKey;
  const scores = scoresOf(question, words);
  const chosen = question.options
    .map(({ id }, at) => ({ id, score: scores[at] ?? 0 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, optionIds.length);
  const right = chosen.filter(({ id }) => optionIds.includes(id)).length;
  return Math.max(0, (2 * right - optionIds.length) / optionIds.length);
}

/** Items in the order in which the article has them: share of neighbouring pairs in the right order. */
export function orderingShare(question: QuestionOf<'ordering'>, words: ArticleWords): number {
  const { order } = question.answerKey;
  const places = new Map(
    question.options.map(({ id, text }) => [id, bestWindow(words, bagOf(text)).start]),
  );
  const right = order
    .slice(1)
    .filter((id, at) => (places.get(order[at] ?? '') ?? 0) < (places.get(id) ?? 0)).length;
  return order.length < 2 ? 0 : right / (order.length - 1);
}

/** Each prompt takes the option nearest to it. */
export function matchingShare(
  { prompts, options, answerKey }: QuestionOf<'matching'>,
  words: ArticleWords,
): number {
  const shares = prompts.map((prompt) => {
    const scores = options.map(
      ({ text }) => -meanDistance(words, bagOf(prompt.text), optionBag(text)),
    );
    return shareOfBest(
      scores,
      options.findIndex(({ id }) => id === answerKey.pairs[prompt.id]),
    );
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
