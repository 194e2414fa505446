import { describe, expect, it } from 'vitest';
import { judgeResponse, solutionOf } from '#lib/core/question/kinds/judge-response.ts';
import { buildQuestion } from './build-question.ts';

describe('true-false', () => {
  it.each([
    [true, true, 1, 'true'],
    [true, false, 0, 'false'],
    [false, false, 1, 'false'],
    [false, true, 0, 'true'],
  ])('with the key %s, %s brings %d', (key, value, share, bucket) => {
    const question = buildQuestion({ kind: 'true-false', answerKey: { value: key } });
    expect(judgeResponse(question, { kind: 'true-false', value })).toMatchObject({ share, bucket });
  });

  it('the solution is the value', () => {
    const question = buildQuestion({ kind: 'true-false', answerKey: { value: false } });
    expect(solutionOf(question)).toEqual({
      response: { kind: 'true-false', value: false },
      text: ['False'],
    });
  });
});
