// What became of each sentence of an article in another version of it.
import { alignLists } from './align-lists.ts';
import type { Article } from './article.ts';
import { foldMarks } from './fold-marks.ts';

type Text = Pick<Article, 'text' | 'sentences'>;

/** Numbers of sentences, from 0. `changed`: neighbours in their place that have most of their words in common. */
export type SentenceFate =
  | { type: 'kept' | 'changed'; before: number; after: number }
  | { type: 'gone'; before: number }
  | { type: 'new'; after: number };

/** The share of common words from which two sentences are one that was changed. */
const ALIKE = 0.4;
/** How far ahead a changed sentence is looked for among the new ones. */
const REACH = 8;

/** All sentences of both in the order of reading; two are the same but for marks and line breaks. */
export function compareArticles(before: Text, after: Text): SentenceFate[] {
  const olds = sentenceTexts(before);
  const news = sentenceTexts(after);
  const fates: SentenceFate[] = [];
  let [old, fresh] = [0, 0];
  for (const pair of [...alignLists(olds, news), null]) {
    const [one, other] = pair ?? [olds.length, news.length];
    fates.push(...fatesBetween(olds, [old, one], news, [fresh, other]));
    if (pair) fates.push({ type: 'kept', before: one, after: other });
    [old, fresh] = [one + 1, other + 1];
  }
  return fates;
}

/** Folded, as they are compared. */
export function sentenceTexts({ text, sentences }: Text): string[] {
  const folded = foldMarks(text);
  return sentences.map(({ start, end }) => folded.slice(start, end));
}

/**
 * The larger share of the one or the other text that is kept or changed, by length, 0..1.
 * Near 0: another article.
 */
export function shareInCommon(fates: readonly SentenceFate[], before: Text, after: Text): number {
  const length = ({ sentences }: Text, at: number): number =>
    (sentences[at]?.end ?? 0) - (sentences[at]?.start ?? 0);
  let [ofBefore, ofAfter] = [0, 0];
  for (const fate of fates) {
    if (fate.type !== 'kept' && fate.type !== 'changed') continue;
    ofBefore += length(before, fate.before);
    ofAfter += length(after, fate.after);
  }
  return Math.max(ofBefore / (before.text.length || 1), ofAfter / (after.text.length || 1));
}

type Span = readonly [from: number, to: number];

function fatesBetween(
  olds: readonly string[],
  [old, oldEnd]: Span,
  news: readonly string[],
  [fresh, freshEnd]: Span,
): SentenceFate[] {
  const fates: SentenceFate[] = [];
  let next = fresh;
  for (let before = old; before < oldEnd; before += 1) {
    const after = mostAlike(olds[before] ?? '', news, [next, Math.min(freshEnd, next + REACH)]);
    if (after === null) {
      fates.push({ type: 'gone', before });
      continue;
    }
    for (; next < after; next += 1) fates.push({ type: 'new', after: next });
    fates.push({ type: 'changed', before, after });
    next = after + 1;
  }
  for (; next < freshEnd; next += 1) fates.push({ type: 'new', after: next });
  return fates;
}

/** null where none is alike enough; of two as like the nearer. */
function mostAlike(text: string, news: readonly string[], [from, to]: Span): number | null {
  let best: { place: number; share: number } | null = null;
  const words = from < to ? wordsOf(text) : [];
  for (let place = from; place < to; place += 1) {
    const share = shareOfWords(words, wordsOf(news[place] ?? ''));
    if (share >= ALIKE && share > (best?.share ?? 0)) best = { place, share };
  }
  return best?.place ?? null;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Dice's coefficient of two bags of words: twice the common ones over all, 0..1. */
function shareOfWords(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return (2 * common) / (one.length + other.length || 1);
}
