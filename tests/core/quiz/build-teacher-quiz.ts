// A teacher's working copy for tables: what matters is given, the rest is filled in.
import type { Quiz } from '#lib/core/quiz/quiz.ts';
import { SAMPLE_ARTICLE, SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';

export function buildTeacherQuiz(given: Partial<Quiz> = {}): Quiz {
  return {
    v: 1,
    id: 'quiz',
    deskId: 'desk',
    title: 'A quiz',
    article: SAMPLE_ARTICLE,
    generator: { version: '1', seed: 's' },
    facts: [],
    questions: SAMPLE_QUESTIONS,
    spares: [],
    dropped: [],
    revision: 3,
    published: 0,
    assignmentIds: [],
    createdAt: 0,
    ...given,
  };
}
