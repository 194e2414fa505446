import { describe, expect, it } from 'vitest';
import { applyEdit } from '#lib/core/quiz/edit-quiz.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';
import { buildTeacherQuiz } from './build-teacher-quiz.ts';

describe('editing a quiz', () => {
  it.each([
    [{ title: 'New' }, { title: 'New', questions: SAMPLE_QUESTIONS }],
    [
      { questions: SAMPLE_QUESTIONS.slice(1) },
      {
        title: 'A quiz',
        questions: SAMPLE_QUESTIONS.slice(1),
        dropped: SAMPLE_QUESTIONS.slice(0, 1),
      },
    ],
    [{ questions: [] }, { questions: [], dropped: SAMPLE_QUESTIONS }],
    [{}, { title: 'A quiz', questions: SAMPLE_QUESTIONS }],
  ])('%j on the present revision makes the next one', (change, expected) => {
    const quiz = buildTeacherQuiz();
    const before = structuredClone(quiz);
    expect(applyEdit(quiz, { version: 3, ...change })).toEqual({
      type: 'edited',
      changed: [],
      quiz: { ...quiz, ...expected, revision: 4 },
    });
    expect(quiz).toEqual(before);
  });

  it.each([1, 2, 4])('on the revision %d it is stale, and told which one is present', (version) => {
    expect(applyEdit(buildTeacherQuiz(), { version, title: 'New' })).toEqual({
      type: 'stale',
      version: 3,
    });
  });

  it('a quote that is not in the article, letter by letter, is no proof', () => {
    const [question] = SAMPLE_QUESTIONS;
    const [quote] = question?.evidence ?? [];
    if (!question || !quote) throw new Error('no sample');
    const evidence = [
      quote,
      { ...quote, start: 1 },
      { ...quote, quote: quote.quote.toLowerCase() },
    ];
    expect(
      applyEdit(buildTeacherQuiz(), { version: 3, questions: [{ ...question, evidence }] }),
    ).toMatchObject({ quiz: { questions: [{ evidence: [quote] }] } });
  });
});
