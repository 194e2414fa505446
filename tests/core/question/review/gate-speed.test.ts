// No text makes a gate slow: hostile stems and options, and articles of 50,000 characters of one sign.
import { describe, expect, it } from 'vitest';
import type { Article } from '#lib/core/article/article.ts';
import { readArticle } from '#lib/core/article/read-article.ts';
import type { Question } from '#lib/core/question/question.ts';
import { reviewQuestion } from '#lib/core/question/review/review-question.ts';
import { guessRate } from '#lib/core/question/solve/guess-rate.ts';
import { windowShare } from '#lib/core/question/solve/window-solver.ts';
import { buildQuestion } from '#tests/core/question/kinds/build-question.ts';

const OPENING =
  'The harbour of Lima was built by Rosa Lopez in 1905 for ninety boats and two ferries. ';
const PIECES = [
  'a',
  'A',
  '1',
  ',',
  ' ',
  '“',
  '(',
  '_',
  '-',
  'a ',
  'A ',
  '1 ',
  'the ',
  'not ',
  'did ',
  'who ',
  'and ',
  ', ',
  '. ',
  '1,000 ',
  'In 1905 ',
  'he said ',
  'é',
  'B. ',
  '?',
];

const fill = (piece: string, length: number): string =>
  piece
    .repeat(Math.ceil(length / piece.length))
    .slice(0, length)
    .trim() || 'a';

function articleOf(piece: string): Article {
  const read = readArticle({ text: OPENING + fill(piece, 49_800) });
  if (read.type === 'read') return read.article;
  const plain = readArticle({ text: OPENING });
  if (plain.type !== 'read') throw new Error('refused');
  return plain.article;
}

function questionsOf(piece: string, { text }: Article): Question[] {
  const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `${fill(piece, 290)} ${id}` }));
  const evidence = [{ start: 0, end: text.length, quote: text }];
  const common = { stem: `Who ${fill(piece, 590)}?`, evidence };
  return [
    { ...common, kind: 'multiple-choice' as const, options, answerKey: { optionId: 'a' } },
    {
      ...common,
      kind: 'multiple-response' as const,
      options,
      answerKey: { optionIds: ['a', 'b'] },
    },
    { ...common, kind: 'true-false' as const, answerKey: { value: true } },
    { ...common, kind: 'cloze' as const, answerKey: { accepted: [fill(piece, 190)] } },
    { ...common, kind: 'numeric' as const, unit: null, answerKey: { value: 7, tolerance: 0 } },
    { ...common, kind: 'ordering' as const, options, answerKey: { order: ['a', 'b', 'c', 'd'] } },
    {
      ...common,
      kind: 'matching' as const,
      prompts: options,
      options,
      answerKey: { pairs: { a: 'a', b: 'b', c: 'c', d: 'd' } },
    },
  ].map(buildQuestion);
}

describe('review and solvers', () => {
  it.each(PIECES)(
    'take under half a second for questions on 50,000 characters of “%s”',
    (piece) => {
      const article = articleOf(piece);
      const questions = questionsOf(piece, article);
      const from = performance.now();
      for (const question of questions) {
        reviewQuestion(question, article);
        windowShare(question, article);
      }
      guessRate(questions);
      expect((performance.now() - from) / questions.length).toBeLessThan(500);
    },
  );
});
