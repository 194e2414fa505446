import { describe, expect, it } from 'vitest';
import { judgeResponse, solutionOf } from '#lib/core/question/kinds/judge-response.ts';
import { buildQuestion, optionsOf } from './build-question.ts';

const fields = {
  kind: 'matching' as const,
  prompts: optionsOf(3, 'p'),
  options: optionsOf(4),
  answerKey: { pairs: { p1: 'o2', p2: 'o4', p3: 'o1' } },
};
const question = buildQuestion(fields);
/** "2 4 1": options of p1, p2, p3. A dash leaves the prompt out. */
const respond = (text: string) => ({
  kind: 'matching' as const,
  pairs: Object.fromEntries(
    text
      .split(' ')
      .map((option, index) => [`p${index + 1}`, `o${option}`])
      .filter(([, option]) => option !== 'o-'),
  ),
});

describe('matching', () => {
  it.each([
    ['2 4 1', 1, '111'],
    ['2 4 3', 2 / 3, '110'],
    ['2 1 4', 1 / 3, '100'],
    ['4 1 2', 0, '000'],
    ['2 2 2', 1 / 3, '100'],
  ])('%s brings the share of right pairs %d', (options, share, bucket) => {
    expect(judgeResponse(question, respond(options))).toMatchObject({ share, bucket });
  });

  it.each([
    ['2 4 1', 1],
    ['2 4 3', 0],
  ])('all or nothing: %s brings %d', (options, share) => {
    const strict = buildQuestion({ ...fields, allOrNothing: true });
    expect(judgeResponse(strict, respond(options))).toMatchObject({ share });
  });

  it.each([
    ['2 - 1', 'response.pairs.p2'],
    ['- - -', 'response.pairs.p1'],
    ['2 4 9', 'response.pairs.p3'],
    ['2 4 1 3', 'response.pairs.p4'],
  ])('%s is invalid at %s', (options, field) => {
    expect(judgeResponse(question, respond(options))).toEqual({ type: 'invalid', field });
  });

  it('the solution pairs each prompt with its option', () => {
    expect(solutionOf(question)).toEqual({
      response: { kind: 'matching', pairs: { p1: 'o2', p2: 'o4', p3: 'o1' } },
      text: ['P1 — O2', 'P2 — O4', 'P3 — O1'],
    });
  });
});
