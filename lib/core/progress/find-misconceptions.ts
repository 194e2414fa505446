// Which wrong response drew how many, and where in the article it comes from.
import type { Article, Quote } from '#lib/core/article/article.ts';
import type { Question, Wrong } from '#lib/core/question/question.ts';
import { takers } from './advise-on-question.ts';
import { bucketAnswer } from './bucket-answers.ts';
import { type Interval, wilsonInterval } from './confidence.ts';
import type { ItemFigures } from './item-analysis.ts';

export type Misconception = {
  questionId: string;
  /** The wrong option's words; null: true or false was said. */
  option: { id: string; text: string } | null;
  /** What was said wrongly of a true-or-false question; null for an option. */
  said: boolean | null;
  /** Finished first runs that gave it, of all that were asked. */
  count: number;
  n: number;
  /** count / n, 95 %. */
  interval: Interval;
  /** How it was made; null for a person's question. */
  wrong: Wrong | null;
  /** Places in the article where the option's own words stand, at most three: index of the sentence and the words there. */
  places: { sentence: number; quote: Quote }[];
};

/** By one student alone, or by under a tenth of the class, it is a slip, not a misconception. */
const AT_LEAST = 2;
const SHARE_AT_LEAST = 0.1;
const MOST_PLACES = 3;

/** Of questions with one right option or true and false. Most drawn first; ties in the quiz's order. */
export function findMisconceptions(
  article: Pick<Article, 'text' | 'sentences'>,
  questions: readonly Question[],
  figures: readonly ItemFigures[],
): Misconception[] {
  const found = questions.flatMap((question, index) =>
    (figures[index]?.distractors ?? []).flatMap((row): Misconception[] => {
      const count = takers(row);
      const n = figures[index]?.n ?? 0;
      const interval = wilsonInterval(count / n, n);
      const answer = bucketAnswer(question, row.bucket);
      const slip = count < AT_LEAST || count < SHARE_AT_LEAST * n;
      if (row.points > 0 || slip || !interval) return [];
      const shared = { questionId: question.id, count, n, interval };
      if (question.kind === 'true-false' && answer?.type === 'value') {
        return [{ ...shared, option: null, said: answer.value, wrong: null, places: [] }];
      }
      if (question.kind !== 'multiple-choice' || answer?.type !== 'options') return [];
      const option = question.options.find(({ id }) => id === answer.optionIds[0]);
      if (!option) return [];
      const wrong = question.wrong?.[option.id] ?? null;
      return [{ ...shared, option, said: null, wrong, places: placesOf(article, option.text) }];
    }),
  );
  return found
    .map((each, place) => ({ each, place }))
    .sort((a, b) => b.each.count / b.each.n - a.each.count / a.each.n || a.place - b.place)
    .map(({ each }) => each);
}

/** Whole words, whatever the case: "1912" is not found in "19120". */
function placesOf(
  { text, sentences }: Pick<Article, 'text' | 'sentences'>,
  words: string,
): Misconception['places'] {
  const sought = words
    .trim()
    .replace(/[.!?]$/, '')
    .toLowerCase();
  const places: Misconception['places'] = [];
  for (const [sentence, span] of sentences.entries()) {
    const own = text.slice(span.start, span.end);
    const lower = own.toLowerCase();
    const at = lower.length === own.length && sought !== '' ? lower.indexOf(sought) : -1;
    const edges = [lower[at - 1] ?? ' ', lower[at + sought.length] ?? ' '];
    if (at < 0 || edges.some((edge) => /[\p{L}\p{N}]/u.test(edge))) continue;
    const start = span.start + at;
    const end = start + sought.length;
    places.push({ sentence, quote: { start, end, quote: text.slice(start, end) } });
    if (places.length === MOST_PLACES) break;
  }
  return places;
}
