import { describe, expect, it } from 'vitest';
import { extendedLimit, laterClosing } from '#lib/core/assignment/personal-link.ts';

const MINUTE = 60_000;

describe('a personal link', () => {
  it.each([
    [20 * MINUTE, 25, 0, 25 * MINUTE],
    [20 * MINUTE, 50, 0, 30 * MINUTE],
    [20 * MINUTE, 100, 5, 45 * MINUTE],
    [20 * MINUTE, 0, 10, 30 * MINUTE],
    [20 * MINUTE, 0, 0, 20 * MINUTE],
    [null, 100, 10, null],
  ])(
    'makes of %s ms, with %i %% and %i minutes, %s ms',
    (limit, extraPercent, extraMinutes, ms) => {
      expect(extendedLimit(limit, { extraPercent, extraMinutes })).toBe(ms);
    },
  );

  it.each([
    [null, 500, null],
    [1000, null, 1000],
    [1000, undefined, 1000],
    [1000, 500, 1000],
    [1000, 1500, 1500],
  ])('with the class closing at %s and its own close at %s closes at %s', (closesAt, own, at) => {
    expect(laterClosing(closesAt, own)).toBe(at);
  });
});
