import { describe, expect, it } from 'vitest';
import { judgeResponse, solutionOf } from '#lib/core/question/kinds/judge-response.ts';
import { buildQuestion, optionsOf } from './build-question.ts';

const fields = {
  kind: 'multiple-response' as const,
  options: optionsOf(6),
  answerKey: { optionIds: ['o5', 'o1', 'o3'] },
};
const question = buildQuestion(fields);
const strict = buildQuestion({ ...fields, allOrNothing: true });
const respond = (text: string) => ({
  kind: 'multiple-response' as const,
  optionIds: text.split(' ').filter(Boolean),
});

describe('multiple-response', () => {
  it.each([
    ['o1 o3 o5', 1, '024', 'all right ones'],
    ['o5 o3 o1', 1, '024', 'in any order'],
    ['o1 o3', 2 / 3, '02', 'two of three'],
    ['o1', 1 / 3, '0', 'one of three'],
    ['o1 o3 o5 o2', 2 / 3, '0124', 'a wrong one costs one right one'],
    ['o1 o2', 0, '01', 'one right, one wrong'],
    ['o1 o3 o2', 1 / 3, '012', 'two right, one wrong'],
    ['o2 o4', 0, '13', 'never under 0'],
    ['o1 o2 o3 o4 o5 o6', 0, '012345', 'everything chosen'],
  ])('%s brings (right - wrong) / right = %d', (chosen, share, bucket) => {
    expect(judgeResponse(question, respond(chosen))).toMatchObject({ share, bucket });
  });

  it.each([
    ['o1 o3 o5', 1],
    ['o1 o3', 0],
    ['o1 o3 o5 o2', 0],
  ])('all or nothing: %s brings %d', (chosen, share) => {
    expect(judgeResponse(strict, respond(chosen))).toMatchObject({ share });
  });

  it.each([
    ['', 'response.optionIds'],
    ['o1 o9', 'response.optionIds.1'],
    ['o1 o3 o1', 'response.optionIds.2'],
  ])('%j is invalid at %s', (chosen, field) => {
    expect(judgeResponse(question, respond(chosen))).toEqual({ type: 'invalid', field });
  });

  it('the solution lists the right options, their texts in stored order', () => {
    expect(solutionOf(question)).toEqual({
      response: { kind: 'multiple-response', optionIds: ['o5', 'o1', 'o3'] },
      text: ['O1', 'O3', 'O5'],
    });
  });
});
