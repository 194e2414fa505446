import { describe, expect, it } from 'vitest';
import { scoreResponse } from '#lib/core/attempt/score-response.ts';
import { buildQuestion, optionsOf } from '#tests/core/question/kinds/build-question.ts';

const ask = (maxPoints: number) =>
  buildQuestion({
    kind: 'multiple-response',
    maxPoints,
    options: optionsOf(8),
    answerKey: { optionIds: ['o1', 'o2', 'o3', 'o4', 'o5', 'o6'] },
  });
/** `right` of the six right options. */
const choose = (right: number) => ({
  kind: 'multiple-response' as const,
  optionIds: ['o1', 'o2', 'o3', 'o4', 'o5', 'o6'].slice(0, right),
});

describe('points', () => {
  it.each([
    [100, 6, 1, 100],
    [100, 6, 2, 67],
    [100, 6, 3, 33],
    [100, 6, 4, 0],
    [100, 6, 5, 0],
    [300, 6, 2, 200],
    [100, 3, 1, 50],
    [100, 3, 2, 33],
    [100, 3, 3, 17],
    [100, 1, 1, 17],
    [100, 5, 1, 83],
    [1, 3, 1, 1],
    [1, 2, 1, 0],
    [5, 3, 1, 3],
    [3, 3, 3, 1],
    [9, 1, 1, 2],
    [100_000, 1, 3, 5556],
  ])('of %d for a share of %d/6 at try %d are %d', (maxPoints, sixths, tryNumber, points) => {
    expect(scoreResponse(ask(maxPoints), choose(sixths), tryNumber)).toMatchObject({
      type: 'scored',
      points,
      right: sixths === 6,
    });
  });

  it('are always whole and never over the maximum', () => {
    for (let maxPoints = 1; maxPoints <= 60; maxPoints += 1) {
      for (let sixths = 1; sixths <= 6; sixths += 1) {
        for (let tryNumber = 1; tryNumber <= 3; tryNumber += 1) {
          const scored = scoreResponse(ask(maxPoints), choose(sixths), tryNumber);
          // Exactly in whole numbers: halves up of maxPoints x sixths x (4 - try) / 18.
          const exact = Math.floor((2 * maxPoints * sixths * (4 - tryNumber) + 18) / 36);
          expect(scored).toMatchObject({ points: exact });
        }
      }
    }
  });

  it('an invalid response is told with its field', () => {
    const response = { kind: 'multiple-response' as const, optionIds: ['o1', 'nope'] };
    expect(scoreResponse(ask(100), response, 1)).toEqual({
      type: 'invalid',
      field: 'response.optionIds.1',
    });
  });
});
