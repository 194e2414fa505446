import { describe, expect, it } from 'vitest';
import { countAttempt, countedOf, shownGeneration } from '#lib/core/attempt/count-attempt.ts';
import { choose, World } from './build-attempt.ts';

describe('the sums in which an attempt is counted', () => {
  const world = new World();
  world.respond('q1', choose('o1'));
  const { attempt, quiz } = world;
  const change = { live: { 'q1:responded': 1 } };

  it('in its own generation it adds what the step changes', () => {
    const counted = countAttempt({ assignment: {}, quiz }, attempt, attempt, change);
    expect(counted).toEqual({ attempt, live: change.live, joint: {} });
  });

  it('from an earlier generation it comes over with all that it counts', () => {
    const counted = countAttempt({ assignment: { generation: 2 }, quiz }, attempt, attempt, change);
    expect(counted.attempt.generation).toBe(2);
    expect(counted.live).toEqual({ '*:started': 1, 'q1:responded': 1, 'q1:right': 1 });
  });

  it('counts nothing where another generation is counted', () => {
    expect(countedOf({ assignment: { generation: 1 }, quiz }, attempt).live).toEqual({});
    expect(countedOf({ assignment: {}, quiz }, attempt).live).toMatchObject({ '*:started': 1 });
  });

  it('shown are the sums that are whole', () => {
    expect(shownGeneration({})).toBe(0);
    expect(shownGeneration({ generation: 3 })).toBe(3);
    expect(shownGeneration({ generation: 3, recountFrom: 1 })).toBe(1);
  });
});
