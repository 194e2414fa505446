// The window solver on statements, gaps and numbers: it looks at the sentence that shares most with the question.
import type { Article } from '#lib/core/article/article.ts';
import { foldKey, foldTokens } from '#lib/core/question/kinds/fold-text.ts';
import { isWithin } from '#lib/core/question/kinds/numeric.ts';
import { GAP, type QuestionOf } from '#lib/core/question/question.ts';
import { amountsOf } from '#lib/core/question/review/amounts.ts';
import { type ArticleWords, bagOf, tokensOf } from './article-words.ts';

/** Share of a statement's words (by weight) in one sentence from which it is called true. */
const TRUE_SHARE = 0.8;

/** Most of the statement's words stand in one sentence. */
export function saysTrue(statement: string, words: ArticleWords): boolean {
  const bag = bagOf(statement);
  // A word that the article does not have weighs like one that it has once.
  const weigh = (word: string): number => words.weightOf(word) || Math.log(2);
  const all = [...bag].reduce((sum, word) => sum + weigh(word), 0);
  return all > 0 && bestSentence(bag, words).score >= TRUE_SHARE * all;
}

type Place = { score: number; sentence: number };

/** The sentence with most of the bag's weight; each word counts once. */
function bestSentence(bag: ReadonlySet<string>, { places, weightOf, starts }: ArticleWords): Place {
  const scores = new Map<number, number>();
  for (const word of bag) {
    let sentence = 0;
    let last = -1;
    for (const place of places.get(word) ?? []) {
      while ((starts[sentence + 1] ?? Number.POSITIVE_INFINITY) <= place) sentence += 1;
      if (sentence !== last) scores.set(sentence, (scores.get(sentence) ?? 0) + weightOf(word));
      last = sentence;
    }
  }
  let best: Place = { score: 0, sentence: -1 };
  for (const [sentence, score] of scores) {
    if (score > best.score + 1e-12 || (score > best.score - 1e-12 && sentence < best.sentence))
      best = { score, sentence };
  }
  return best;
}

/** The words of the best sentence that stand between the neighbours of the gap, or beside one of them. */
export function clozeShare(
  question: QuestionOf<'cloze'>,
  article: Article,
  words: ArticleWords,
): number {
  const { sentence } = bestSentence(bagOf(question.stem.replace(GAP, ' ')), words);
  const span = article.sentences[sentence];
  if (!span) return 0;
  const found = tokensOf(article.text.slice(span.start, span.end));
  const [before = '', after = ''] = question.stem.split(GAP);
  const [left, right] = [tokensOf(before).at(-1), tokensOf(after)[0]];
  const solved = question.answerKey.accepted.some((accepted) => {
    const size = Math.max(1, tokensOf(accepted).length);
    return sameText(gapWords(found, left, right, size), accepted);
  });
  return solved ? 1 : 0;
}

/** `size` words after the left neighbour and before the right one; else after the left, before the right, or the last. */
function gapWords(
  found: readonly string[],
  left: string | undefined,
  right: string | undefined,
  size: number,
): string {
  const places = Array.from({ length: Math.max(0, found.length - size + 1) }, (_, at) => at);
  const follows = (at: number): boolean => left !== undefined && found[at - 1] === left;
  const leads = (at: number): boolean => right !== undefined && found[at + size] === right;
  const at =
    places.find((place) => follows(place) && leads(place)) ??
    places.find(follows) ??
    places.find(leads) ??
    Math.max(0, found.length - size);
  return found.slice(at, at + size).join(' ');
}

function sameText(one: string, other: string): boolean {
  return foldKey(foldTokens(one)) === foldKey(foldTokens(other));
}

/** The first number of the best sentence that has the unit, or else the first that the stem has not. */
export function numericShare(
  question: QuestionOf<'numeric'>,
  article: Article,
  words: ArticleWords,
): number {
  const bag = bagOf(`${question.stem} ${question.unit ?? ''}`);
  const { sentence } = bestSentence(bag, words);
  const span = article.sentences[sentence];
  if (!span) return 0;
  const inStem = new Set(amountsOf(question.stem).map(({ value }) => value));
  const amounts = amountsOf(article.text.slice(span.start, span.end)).filter(
    ({ value }) => !inStem.has(value),
  );
  const unit = question.unit?.toLowerCase() ?? null;
  const fitting = amounts.find(
    (amount) => unit !== null && amount.unit !== null && unit.startsWith(amount.unit.slice(0, 4)),
  );
  const [first] = fitting ? [fitting] : amounts;
  const { value, tolerance } = question.answerKey;
  return first && isWithin(first.value, value, tolerance) ? 1 : 0;
}
