import { describe, expect, it } from 'vitest';
import { paperQuestions } from '#lib/core/quiz/paper-questions.ts';
import type { Quiz } from '#lib/core/quiz/quiz.ts';
import { SAMPLE_ARTICLE, SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';

const QUIZ: Quiz = {
  v: 1,
  id: 'quiz',
  deskId: 'desk',
  title: 'Herons',
  article: SAMPLE_ARTICLE,
  generator: { version: 'test', seed: 'test' },
  facts: [],
  questions: SAMPLE_QUESTIONS,
  spares: [],
  dropped: [],
  revision: 1,
  published: 0,
  assignmentIds: [],
  createdAt: 0,
};

describe('a quiz on paper', () => {
  it('asks every question in its order, with nothing that tells a key', () => {
    const asked = paperQuestions(QUIZ).map((question) => question.asked);
    expect(asked.map(({ id }) => id)).toEqual(SAMPLE_QUESTIONS.map(({ id }) => id));
    expect(JSON.stringify(asked)).not.toMatch(/SECRET|answerKey|rationale|evidence|findings/);
  });

  it('leaves out what could not be published', () => {
    const [first, ...others] = SAMPLE_QUESTIONS;
    if (!first) throw new Error('the sample has questions');
    const finding = { code: 'no-evidence', severity: 'error' as const, params: {} };
    const questions = [{ ...first, findings: [finding] }, ...others];
    const printed = paperQuestions({ ...QUIZ, questions }).map(({ known }) => known.id);
    expect(printed).toEqual(others.map(({ id }) => id));
    expect(paperQuestions({ ...QUIZ, questions: [] })).toEqual([]);
  });
});
