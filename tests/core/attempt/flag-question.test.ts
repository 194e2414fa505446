import { describe, expect, it } from 'vitest';
import { attemptSchema } from '#lib/core/attempt/attempt.ts';
import { GRACE_MS } from '#lib/core/attempt/current-status.ts';
import { flagQuestion, isFlagged } from '#lib/core/attempt/flag-question.ts';
import { presentAttempt } from '#lib/core/attempt/present-attempt.ts';
import { choose, START, World } from './build-attempt.ts';

const flag = (world: World, questionId: string, flagged: boolean) => {
  const { settings } = world.assignment;
  const result = flagQuestion(world.attempt, { settings, questionId, flagged, now: world.now });
  if (result.type === 'flagged') world.attempt = result.attempt;
  return result.type;
};

describe('the mark at a question', () => {
  it('is set, shown to its student, and taken away; responses stay as they are', () => {
    const world = new World();
    world.respond('q1', choose('o1'));
    const { responses } = world.attempt;
    expect(flag(world, 'q1', true)).toBe('flagged');
    expect(flag(world, 'q3', true)).toBe('flagged');
    expect(flag(world, 'q1', true)).toBe('repeated');
    const shown = presentAttempt(world.attempt, world).questions.filter(({ flagged }) => flagged);
    expect(shown.map(({ question }) => question.id)).toEqual(['q1', 'q3']);
    expect(flag(world, 'q1', false)).toBe('flagged');
    expect(isFlagged(attemptSchema.parse(world.attempt), 'q1')).toBe(false);
    expect(world.attempt.responses).toEqual(responses);
  });

  it('is not set at a question the attempt does not have, nor once the time is up', () => {
    const world = new World({ closesAt: START + 10 });
    expect(flag(world, 'q99', true)).toBe('unknown-question');
    world.now = START + 10 + GRACE_MS;
    expect(flag(world, 'q1', true)).toBe('finished');
    expect(world.attempt.flagged).toBeUndefined();
  });
});
