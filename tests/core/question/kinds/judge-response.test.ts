import { describe, expect, it } from 'vitest';
import {
  isAnswerable,
  judgeResponse,
  solutionOf,
} from '#lib/core/question/kinds/judge-response.ts';
import { QUESTION_KINDS } from '#lib/core/question/question.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';
import { buildQuestion, optionsOf } from './build-question.ts';

describe('the registry of kinds', () => {
  it('has been asked about every kind', () => {
    expect(SAMPLE_QUESTIONS.map(({ kind }) => kind).sort()).toEqual([...QUESTION_KINDS].sort());
  });

  it.each(SAMPLE_QUESTIONS.map((question) => [question.kind, question] as const))(
    '%s: its own solution is valid, fully right and counted under a safe name',
    (_kind, question) => {
      const { response, text } = solutionOf(question);
      const judgement = judgeResponse(question, response);
      expect(judgement).toMatchObject({ type: 'judged', share: 1, nearMiss: false });
      expect(judgement).toHaveProperty('bucket', expect.stringMatching(/^[a-z0-9-]{1,40}$/));
      expect(text.length).toBeGreaterThan(0);
      expect(isAnswerable(question)).toBe(true);
    },
  );

  it.each([
    [
      'an option that is not there',
      { kind: 'multiple-choice', options: optionsOf(2), answerKey: { optionId: 'o9' } },
    ],
    [
      'a right option that is not there',
      { kind: 'multiple-response', options: optionsOf(2), answerKey: { optionIds: ['o1', 'o9'] } },
    ],
    [
      'an order that leaves one out',
      { kind: 'ordering', options: optionsOf(3), answerKey: { order: ['o1', 'o2'] } },
    ],
    [
      'a prompt without an option',
      {
        kind: 'matching',
        prompts: optionsOf(2, 'p'),
        options: optionsOf(2),
        answerKey: { pairs: { p1: 'o1' } },
      },
    ],
    [
      'an option id that stands twice',
      {
        kind: 'multiple-choice',
        options: [...optionsOf(2), ...optionsOf(1)],
        answerKey: { optionId: 'o2' },
      },
    ],
  ] as const)('a key with %s cannot be answered', (_what, given) => {
    expect(isAnswerable(buildQuestion(given))).toBe(false);
  });
});
