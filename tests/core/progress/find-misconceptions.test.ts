import { describe, expect, it } from 'vitest';
import { findMisconceptions } from '#lib/core/progress/find-misconceptions.ts';
import type { Question } from '#lib/core/question/question.ts';
import { SAMPLE_ARTICLE, SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';
import { buildFigures, row } from './build-figures.ts';

const wrong = { provenance: 'article', code: 'in-article', params: {} } as const;
const choice = {
  ...SAMPLE_QUESTIONS[0],
  options: [
    { id: 'o1', text: 'Mira Holt' },
    { id: 'o2', text: '12 swans' },
    { id: 'o3', text: '2 swans' },
  ],
  wrong: { o2: wrong },
} as Question;
const truth = SAMPLE_QUESTIONS[2] as Question;

const find = (...figures: Parameters<typeof buildFigures>[0][]) =>
  findMisconceptions(SAMPLE_ARTICLE, [choice, truth], figures.map(buildFigures));

describe('misconceptions', () => {
  it('are the wrong answers that drew two or more, the strongest first, with where their words stand', () => {
    const found = find(
      {
        n: 10,
        distractors: [row('o1', 100, 1, 2, 2), row('o2', 0, 2, 1, 0), row('o3', 0, 1, 1, 0)],
      },
      { n: 10, distractors: [row('true', 100, 2, 2, 2), row('false', 0, 2, 1, 1)] },
    );
    expect(found.map(({ option, said, count, n }) => [option?.text ?? said, count, n])).toEqual([
      [false, 4, 10],
      ['12 swans', 3, 10],
      ['2 swans', 2, 10],
    ]);
    expect(found[1]?.wrong).toEqual(wrong);
    expect(found[1]?.places).toEqual([
      { sentence: 1, quote: { start: 56, end: 64, quote: '12 swans' } },
    ]);
    // "2 swans" stands only within "12 swans", which is another number.
    expect(found[2]?.places).toEqual([]);
    expect(found[2]?.wrong).toBeNull();
  });

  it('are none where one student alone erred, or fewer than a tenth, and for what the version no longer has', () => {
    expect(find({ n: 30, distractors: [row('o2', 0, 1, 1, 0)] })).toEqual([]);
    expect(find({ n: 9, distractors: [row('o2', 0, 1, 0, 0), row('gone', 0, 4, 4, 0)] })).toEqual(
      [],
    );
  });
});
