import { describe, expect, it } from 'vitest';
import { reachedMark, shownTime } from '#lib/core/attempt/time-left.ts';

const MINUTE = 60_000;

describe('the time left', () => {
  it.each([
    [25 * MINUTE, { minutes: 25, seconds: null }],
    [24 * MINUTE + 1, { minutes: 25, seconds: null }],
    [2 * MINUTE, { minutes: 2, seconds: null }],
    [2 * MINUTE - 1, { minutes: 2, seconds: 0 }],
    [61_000, { minutes: 1, seconds: 1 }],
    [400, { minutes: 0, seconds: 1 }],
    [-5_000, { minutes: 0, seconds: 0 }],
  ])('is told in minutes, and near the end in seconds: %i ms', (left, shown) => {
    expect(shownTime(left)).toEqual(shown);
  });
});

describe('the marks at which it is said', () => {
  it.each([
    ['10 minutes', 40 * MINUTE, 10 * MINUTE + 500, 10 * MINUTE - 500, 10],
    ['none between marks', 40 * MINUTE, 9 * MINUTE, 8 * MINUTE, null],
    ['the last of several, after a sleep', 40 * MINUTE, 20 * MINUTE, 4 * MINUTE, 5],
    ['none where less has passed than is left', 15 * MINUTE, 11 * MINUTE, 9 * MINUTE, null],
    ['1 minute of two', 2 * MINUTE, MINUTE + 1, MINUTE, 1],
    ['none once it is over', 40 * MINUTE, 20 * MINUTE, -1, null],
  ] as const)('%s', (_title, total, before, left, mark) => {
    expect(reachedMark(total, before, left)).toBe(mark);
  });
});
