import { describe, expect, it } from 'vitest';
import { judgeResponse, solutionOf } from '#lib/core/question/kinds/judge-response.ts';
import { buildQuestion, optionsOf } from './build-question.ts';

const question = buildQuestion({
  kind: 'multiple-choice',
  options: optionsOf(4),
  answerKey: { optionId: 'o2' },
});

describe('multiple-choice', () => {
  it.each([
    ['o2', 1],
    ['o1', 0],
    ['o4', 0],
  ])('option %s brings a share of %d and is counted under its id', (optionId, share) => {
    expect(judgeResponse(question, { kind: 'multiple-choice', optionId })).toEqual({
      type: 'judged',
      share,
      nearMiss: false,
      bucket: optionId,
    });
  });

  it.each(['o5', '', 'O2', 'constructor'])('an unknown option %j is invalid', (optionId) => {
    expect(judgeResponse(question, { kind: 'multiple-choice', optionId })).toEqual({
      type: 'invalid',
      field: 'response.optionId',
    });
  });

  it('a response of another kind is invalid', () => {
    expect(judgeResponse(question, { kind: 'true-false', value: true })).toEqual({
      type: 'invalid',
      field: 'response.kind',
    });
  });

  it('the solution is the option and its text', () => {
    expect(solutionOf(question)).toEqual({
      response: { kind: 'multiple-choice', optionId: 'o2' },
      text: ['O2'],
    });
  });
});
