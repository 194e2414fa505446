import { describe, expect, it } from 'vitest';
import { judgeResponse, solutionOf } from '#lib/core/question/kinds/judge-response.ts';
import { buildQuestion } from './build-question.ts';

const ask = (value: number, tolerance = 0, unit: string | null = null) =>
  buildQuestion({ kind: 'numeric', unit, answerKey: { value, tolerance } });
const judge = (question: ReturnType<typeof ask>, text: string) =>
  judgeResponse(question, { kind: 'numeric', text });

describe('numeric', () => {
  it.each([
    [1_160_000, 0, '1,160,000', 1],
    [1_160_000, 0, '1.16 million', 1],
    [1_160_000, 0, '1,160,001', 0],
    [1_000_000_000, 0, '1,000,000,001', 0],
    [12, 0, 'twelve', 1],
    [0.3, 0, '0.3', 1],
    [50, 0, '50%', 1],
    [0.5, 0, '50%', 1],
    [-4, 0, '−4', 1],
    [-4, 0, '4', 0],
    [0, 0, '0', 1],
    [0, 0, '0.0001', 0],
  ])('%d within %d: %s brings %d', (value, tolerance, text, share) => {
    expect(judge(ask(value, tolerance), text)).toMatchObject({ share, nearMiss: false });
  });

  it.each([
    [100, 5, '95', 1],
    [100, 5, '105', 1],
    [100, 5, '94.999', 0],
    [100, 5, '105.001', 0],
    [0.3, 0.1, '0.4', 1],
    [0.3, 0.1, '0.2', 1],
    [0.3, 0.1, '0.40000001', 0],
    [1.1, 0.2, '1.3', 1],
    [4.35, 0.01, '4.36', 1],
    [4.35, 0.01, '4.34', 1],
    [1e12, 1, '1000000000001', 1],
    [1e12, 1, '1000000000002', 0],
  ])('the bounds belong to %d ± %d: %s brings %d', (value, tolerance, text, share) => {
    expect(judge(ask(value, tolerance), text)).toMatchObject({ share });
  });

  it.each([
    [40, '40', 'right'],
    [40, '400', 'scale'],
    [40, '0.04', 'scale'],
    [40, '39', 'below'],
    [40, '41', 'above'],
    [40, '-40', 'below'],
    [0, '3', 'above'],
  ])('with the key %d, %s is counted as %s', (value, text, bucket) => {
    expect(judge(ask(value), text)).toMatchObject({ bucket });
  });

  it.each([
    ['', null],
    ['many', null],
    ['12 or 13', null],
    ['5 km', 'metres'],
    ['5m', null],
  ])('%j for the unit %j is asked for again, not marked wrong', (text, unit) => {
    expect(judge(ask(5, 0, unit), text)).toEqual({ type: 'invalid', field: 'response.text' });
  });

  it.each([
    [1_160_000, null, '1,160,000', '1,160,000'],
    [5000, 'soldiers', '5,000', '5,000 soldiers'],
    [12.5, '%', '12.5', '12.5%'],
    [-1234.5, '°C', '-1,234.5', '-1,234.5°C'],
    [999, '', '999', '999'],
    [1e21, null, '1e+21', '1e+21'],
    [1.5e-9, null, '1.5e-9', '1.5e-9'],
  ])('the solution of %d in %j is %s, in words %s, and is right', (value, unit, typed, words) => {
    const question = ask(value, 0, unit);
    expect(solutionOf(question)).toEqual({
      response: { kind: 'numeric', text: typed },
      text: [words],
    });
    expect(judge(question, typed)).toMatchObject({ share: 1 });
  });
});
