// People's questions (OneStopQA, beside the project) pass the gates, but for those that break a rule in a reader's eyes too.
import { describe, expect, it } from 'vitest';
import { reviewQuestion } from '#lib/core/question/review/review-question.ts';
import breaks from '#tests/fixtures/reading-questions/agreed-breaks.json' with { type: 'json' };
import { readOneStopQa } from '#tests/fixtures/reading-questions/read-onestopqa.ts';

const quizzes = readOneStopQa();
const REJECTED_MAX = 0.05;

describe.skipIf(quizzes.length === 0)(
  'human questions (skipped where ../shared/reading-questions/onestopqa is absent)',
  () => {
    it('at most 5 % of those that a reader calls clean are rejected', () => {
      const agreed = new Set(Object.keys(breaks.questions));
      const clean = quizzes.flatMap(({ article, questions }) =>
        questions
          .filter(({ id }) => !agreed.has(id))
          .map((question) => ({ question, findings: reviewQuestion(question, article) })),
      );
      const rejected = clean.filter(({ findings }) =>
        findings.some(({ severity }) => severity === 'error'),
      );
      expect(clean.length).toBeGreaterThan(90);
      expect(
        rejected.length / clean.length,
        JSON.stringify(
          rejected.map(({ question, findings }) => [question.stem, findings]),
          null,
          1,
        ),
      ).toBeLessThanOrEqual(REJECTED_MAX);
    });
  },
);
