import { describe, expect, it } from 'vitest';
import { stepSeconds, timeCells } from '#lib/core/attempt/time-cells.ts';
import { choose, START, World } from './build-attempt.ts';

describe('the times of an attempt', () => {
  it('run from the response before to the first response, and from start to finish', () => {
    const world = new World({ tries: 3 });
    world.now = START + 12_000;
    world.respond('q1', choose('o2'));
    world.now = START + 20_000;
    world.respond('q1', choose('o1'), { try: 2 });
    world.now = START + 62_000;
    world.respond('q3', { kind: 'true-false', value: true });
    const attempt = { ...world.attempt, finishedAt: START + 100_000 };
    expect(timeCells(attempt, ['q1', 'q2', 'q3'])).toEqual({
      '~q1|12': 1,
      '~q3|40': 1,
      '~*|100': 1,
    });
  });

  it.each([
    [-5, 0],
    [1_400, 1],
    [29_600, 30],
    [33_000, 35],
    [200_000, 210],
    [1_000_000, 900],
    [99_000_000, 7_200],
  ])('%d ms count as %d s', (ms, seconds) => {
    expect(stepSeconds(ms)).toBe(seconds);
  });

  it('fall on fewer than a hundred steps', () => {
    const steps = new Set(Array.from({ length: 9_000 }, (_, second) => stepSeconds(second * 1000)));
    expect(steps.size).toBe(96);
  });
});
