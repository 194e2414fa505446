import { describe, expect, it } from 'vitest';
import { fisherInterval, wilsonInterval } from '#lib/core/progress/confidence.ts';

describe('how sure a figure is', () => {
  // Newcombe, Statistics in Medicine 17, 1998, table I, method 3: Wilson's score interval.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d lies between the published %d and %d', (count, n, low, high) => {
    const interval = wilsonInterval(count / n, n);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  // Computed apart (Python, math.tanh and math.atanh): half a width of 1.959964 / 5 about atanh 0.5.
  it('a correlation of 0.5 among 28 lies between 0.156 and 0.736', () => {
    expect(fisherInterval(0.5, 28)?.low).toBeCloseTo(0.15602836252908595, 9);
    expect(fisherInterval(0.5, 28)?.high).toBeCloseTo(0.7358184794439376, 9);
  });

  it('is null with too few', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(fisherInterval(0.5, 3)).toBeNull();
  });
});
