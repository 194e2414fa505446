import { describe, expect, it } from 'vitest';
import { judgeResponse, solutionOf } from '#lib/core/question/kinds/judge-response.ts';
import { buildQuestion, optionsOf } from './build-question.ts';

/** Stored order o1 o2 o3 o4; right order o3 o1 o4 o2, written C A D B below. */
const fields = {
  kind: 'ordering' as const,
  options: optionsOf(4),
  answerKey: { order: ['o3', 'o1', 'o4', 'o2'] },
};
const question = buildQuestion(fields);
const respond = (letters: string) => ({
  kind: 'ordering' as const,
  order: [...letters].map((letter) => `o${'ABCDE'.indexOf(letter) + 1}`),
});

describe('ordering', () => {
  it.each([
    ['CADB', 1, '111', 'right'],
    ['ACDB', 2 / 3, '011', 'the first two swapped: 2 of 3 neighbouring pairs'],
    ['CDAB', 2 / 3, '101', 'the middle two swapped'],
    ['ADBC', 2 / 3, '011', 'one moved to the end'],
    ['ACBD', 0, '010', 'one of three is not more than half'],
    ['BDAC', 0, '000', 'reversed'],
  ])('%s brings %d', (letters, share, bucket) => {
    expect(judgeResponse(question, respond(letters))).toMatchObject({ share, bucket });
  });

  it('exactly half of the pairs brings nothing', () => {
    const three = buildQuestion({
      kind: 'ordering',
      options: optionsOf(3),
      answerKey: { order: ['o1', 'o2', 'o3'] },
    });
    expect(judgeResponse(three, respond('ACB'))).toMatchObject({ share: 0, bucket: '10' });
    expect(judgeResponse(three, respond('ABC'))).toMatchObject({ share: 1 });
  });

  it.each([
    ['CADB', 1],
    ['ACDB', 0],
  ])('all or nothing: %s brings %d', (letters, share) => {
    const strict = buildQuestion({ ...fields, allOrNothing: true });
    expect(judgeResponse(strict, respond(letters))).toMatchObject({ share });
  });

  it.each([
    ['', 'response.order'],
    ['CAD', 'response.order'],
    ['CADC', 'response.order.3'],
    ['CAEB', 'response.order.2'],
  ])('%j is invalid at %s', (letters, field) => {
    expect(judgeResponse(question, respond(letters))).toEqual({ type: 'invalid', field });
  });

  it('the solution is the right order', () => {
    expect(solutionOf(question)).toEqual({
      response: { kind: 'ordering', order: ['o3', 'o1', 'o4', 'o2'] },
      text: ['O3', 'O1', 'O4', 'O2'],
    });
  });
});
