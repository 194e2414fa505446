import { expect, it } from 'vitest';
import { findReread } from '#lib/core/progress/find-reread.ts';
import type { Question } from '#lib/core/question/question.ts';
import { SAMPLE_ARTICLE, SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';

const second = { start: 56, end: 64, quote: '12 swans' };
const questions = [
  { ...SAMPLE_QUESTIONS[0], evidence: [second] },
  SAMPLE_QUESTIONS[1],
  SAMPLE_QUESTIONS[2],
  SAMPLE_QUESTIONS[3],
] as Question[];
const replayed = (...points: (number | null)[]) =>
  points.map((firstTryPoints) => ({ firstTryPoints, maxPoints: 100 }));

it('is each sentence of what was wrong, in part, or not answered at the first try, in the article’s order', () => {
  const found = findReread(SAMPLE_ARTICLE, questions, replayed(0, 50, null, 100));
  expect(found.map(({ sentence, questions: places }) => [sentence, places])).toEqual([
    [0, [1, 2]],
    [1, [0]],
  ]);
  expect(found[1]?.quote).toEqual(second);
});

it('is nothing where all was right', () => {
  expect(findReread(SAMPLE_ARTICLE, questions, replayed(100, 100, 100, 100))).toEqual([]);
});
