import { describe, expect, it } from 'vitest';
import { heatArticle, teachAgain } from '#lib/core/progress/heat-article.ts';
import { SAMPLE_ARTICLE, SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';
import { buildFigures } from './build-figures.ts';

const questions = SAMPLE_QUESTIONS.slice(0, 2);
const heatAt = (...facilities: (number | null)[]) =>
  heatArticle(
    SAMPLE_ARTICLE,
    questions,
    facilities.map((facility) => buildFigures({ facility })),
  );

describe('the article as the class knows it', () => {
  it.each([
    [[0.2, 0.4], 'weak'],
    [[0.9, 0.3], 'mixed'],
    [[0.8, 0.8], 'firm'],
    [[null, null], 'unknown'],
  ] as const)('a sentence whose questions have the facilities %j is %s', (facilities, level) => {
    const [first, second] = heatAt(...facilities);
    expect(first).toMatchObject({ sentence: 0, level, questions: [0, 1] });
    expect(second).toMatchObject({ sentence: 1, level: 'unasked', questions: [], facility: null });
  });

  it('is unknown where fewer than five have handed in', () => {
    const few = questions.map(() => buildFigures({ n: 4, facility: 0.1 }));
    expect(heatArticle(SAMPLE_ARTICLE, questions, few)[0]?.level).toBe('unknown');
  });

  it('to teach again is what is not known, the weakest first', () => {
    const of = (sentence: number, facility: number, level: 'weak' | 'mixed' | 'firm') => ({
      sentence,
      level,
      questions: [0],
      facility,
      interval: null,
    });
    const heat = [of(0, 0.6, 'mixed'), of(1, 0.9, 'firm'), of(2, 0.1, 'weak')];
    expect(teachAgain(heat).map(({ sentence }) => sentence)).toEqual([2, 0]);
  });
});
