import { describe, expect, it } from 'vitest';
import { hasPassed } from '#lib/core/assignment/has-passed.ts';

describe('the pass mark', () => {
  it.each([
    [600, 1000, 60, true],
    [599, 1000, 60, false],
    [333, 1000, 34, false],
    [0, 1000, 1, false],
    [1000, 1000, 100, true],
  ])('%d of %d points at %d percent: %s', (points, maxPoints, passMark, passed) => {
    expect(hasPassed({ points, maxPoints }, passMark)).toBe(passed);
  });

  it('without one nobody has passed or failed', () => {
    expect(hasPassed({ points: 1000, maxPoints: 1000 }, null)).toBeNull();
  });
});
