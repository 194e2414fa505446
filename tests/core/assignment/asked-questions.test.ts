import { describe, expect, it } from 'vitest';
import { askedVersion } from '#lib/core/assignment/asked-questions.ts';
import { SAMPLE_ARTICLE, SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';

const quiz = {
  v: 1 as const,
  quizId: 'quiz',
  version: 1,
  title: 'Herons',
  article: SAMPLE_ARTICLE,
  questions: SAMPLE_QUESTIONS,
};

describe('which questions an assignment asks', () => {
  it('the first so many, in their order', () => {
    expect(askedVersion(quiz, { questionCount: 2 }).questions).toEqual(
      SAMPLE_QUESTIONS.slice(0, 2),
    );
  });

  it.each([null, SAMPLE_QUESTIONS.length, 200])('all of them for %s', (questionCount) => {
    expect(askedVersion(quiz, { questionCount })).toBe(quiz);
  });
});
