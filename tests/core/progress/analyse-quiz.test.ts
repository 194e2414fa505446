import { expect, it } from 'vitest';
import { analyseQuiz } from '#lib/core/progress/analyse-quiz.ts';
import { SAMPLE_ARTICLE, SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';

const quiz = { article: SAMPLE_ARTICLE, questions: SAMPLE_QUESTIONS.slice(0, 1) };

it('one reading of the joint sum gives figures, advice, misconceptions and the article', () => {
  const cells = { '*|100': 4, '*|0': 2, 'q1|100|o1|100': 4, 'q1|0|o2|0': 2, '~q1|12': 6 };
  const analysis = analyseQuiz(quiz, cells);
  expect(analysis).toMatchObject({ n: 6, maxPoints: 100, usualSeconds: 12 });
  expect(analysis.questions[0]?.figures.facility).toBeCloseTo(4 / 6, 12);
  expect(analysis.questions[0]?.advice).toEqual([{ code: 'sound' }]);
  expect(analysis.misconceptions[0]).toMatchObject({ count: 2, n: 6 });
  expect(analysis.heat[0]).toMatchObject({ level: 'mixed', questions: [0] });
});

it('of a class that has not begun there is nothing to tell', () => {
  const analysis = analyseQuiz(quiz, {});
  expect(analysis).toMatchObject({ n: 0, alpha: null, usualSeconds: null, misconceptions: [] });
  expect(analysis.questions[0]?.advice).toEqual([{ code: 'too-few', n: 0 }]);
});
