import { expect, it } from 'vitest';
import { groupChallenges } from '#lib/core/progress/challenges.ts';
import type { Question } from '#lib/core/question/question.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';

const [first, second, third] = SAMPLE_QUESTIONS as [Question, Question, Question];

function found(question: Question, number: number | null, name: string, at: number) {
  const row = {
    attemptId: `a.${name}`,
    name,
    operationId: 'challenge-1',
    at,
    sentence: null,
    reason: 'It is wrong, I think.',
    answer: null,
  };
  return { question, number, evidence: [], row };
}

it('challenges stand by question in the order asked, oldest first; a question that was changed stands apart', () => {
  const changed = { ...first, stem: 'Another stem?' };
  const groups = groupChallenges([
    found(third, null, 'Cy', 1),
    found(second, 2, 'Bo', 3),
    found(first, 1, 'Di', 4),
    found(first, 1, 'Ada', 2),
    found(changed, 1, 'Eve', 5),
  ]);
  expect(
    groups.map(({ question, challenges }) => [
      question.stem,
      ...challenges.map(({ name }) => name),
    ]),
  ).toEqual([
    [first.stem, 'Ada', 'Di'],
    ['Another stem?', 'Eve'],
    [second.stem, 'Bo'],
    [third.stem, 'Cy'],
  ]);
});
