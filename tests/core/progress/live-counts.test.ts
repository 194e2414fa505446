import { describe, expect, it } from 'vitest';
import { responseDelta, startedDelta } from '#lib/core/attempt/live-delta.ts';
import { liveCounts } from '#lib/core/progress/live-counts.ts';
import { addUp } from './arbitrary-class.ts';

describe('the live sum', () => {
  it.each([
    [null, true, { 'q1:responded': 1, 'q1:right': 1 }],
    [null, false, { 'q1:responded': 1 }],
    [false, true, { 'q1:right': 1 }],
    [true, false, { 'q1:right': -1 }],
    [true, true, {}],
    [false, false, {}],
  ])('from %s to %s adds %j', (before, right, delta) => {
    expect(responseDelta('q1', before, right)).toEqual(delta);
  });

  it('reads back by question, in the order asked for, 0 where nothing is', () => {
    const counters = addUp([
      startedDelta({ run: 1 }),
      startedDelta({ run: 1 }),
      startedDelta({ run: 2 }),
      responseDelta('q1', null, true),
      responseDelta('q1', null, false),
      responseDelta('q1', false, true),
    ]);
    expect(liveCounts(counters, ['constructor', 'q1'])).toEqual({
      started: 2,
      questions: [
        { questionId: 'constructor', responded: 0, right: 0 },
        { questionId: 'q1', responded: 2, right: 2 },
      ],
    });
  });
});
