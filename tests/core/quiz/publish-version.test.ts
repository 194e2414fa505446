import { describe, expect, it } from 'vitest';
import { contestedQuestions, publishVersion } from '#lib/core/quiz/publish-version.ts';
import { quizVersionSchema } from '#lib/core/quiz/quiz.ts';
import { buildQuestion, optionsOf } from '#tests/core/question/kinds/build-question.ts';
import { buildTeacherQuiz } from './build-teacher-quiz.ts';

const good = (id: string) => buildQuestion({ id, kind: 'true-false', answerKey: { value: true } });
const flagged = (id: string, severity: 'error' | 'warning' | 'info') => ({
  ...good(id),
  findings: [{ code: 'some-finding', severity, params: {} }],
});
const broken = buildQuestion({
  id: 'broken',
  kind: 'multiple-choice',
  options: optionsOf(2),
  answerKey: { optionId: 'gone' },
});

describe('publishing', () => {
  it.each([
    ['all that are good', [good('a'), good('b')], ['a', 'b']],
    ['warnings and notes too', [flagged('a', 'warning'), flagged('b', 'info')], ['a', 'b']],
    ['no question with an error', [flagged('a', 'error'), good('b')], ['b']],
    ['no question whose key is broken', [broken, good('b')], ['b']],
    ['the first of two with one id', [good('a'), { ...good('a'), stem: 'Another' }], ['a']],
    [
      'the second of two with one id where the first has an error',
      [flagged('a', 'error'), good('a')],
      ['a'],
    ],
  ])('takes %s', (_what, questions, ids) => {
    const version = publishVersion(buildTeacherQuiz({ questions }));
    expect(version?.questions.map(({ id }) => id)).toEqual(ids);
    expect(quizVersionSchema.parse(version)).toEqual(version);
  });

  it.each([[[]], [[flagged('a', 'error'), broken]]])(
    'with nothing to take is null',
    (questions) => {
      expect(publishVersion(buildTeacherQuiz({ questions }))).toBeNull();
    },
  );

  it('takes a person’s question with an error where that is confirmed, and never the writer’s own', () => {
    const written = { ...flagged('b', 'error'), score: 0.4 };
    const quiz = buildTeacherQuiz({
      questions: [flagged('a', 'error'), written, { ...broken, findings: written.findings }],
    });
    expect(contestedQuestions(quiz).map(({ id }) => id)).toEqual(['a']);
    const version = publishVersion(quiz, { confirmed: true });
    expect(version?.questions.map(({ id }) => id)).toEqual(['a']);
  });

  it('is numbered by the revision, the same when published again, and leaves the quiz as it is', () => {
    const quiz = buildTeacherQuiz({ revision: 5, published: 4, questions: [good('a')] });
    const before = structuredClone(quiz);
    const version = publishVersion(quiz);
    expect(version).toMatchObject({ version: 5, quizId: quiz.id, title: quiz.title });
    expect(publishVersion({ ...quiz, published: 5 })).toEqual(version);
    expect(quiz).toEqual(before);
  });
});
