import { describe, expect, it } from 'vitest';
import { attemptSchema } from '#lib/core/attempt/attempt.ts';
import { GRACE_MS } from '#lib/core/attempt/current-status.ts';
import { finishAttempt } from '#lib/core/attempt/finish-attempt.ts';
import { choose, START, World } from './build-attempt.ts';

const finish = (world: World, operationId = 'finish-0001') => {
  const { quiz, assignment, attempt, now } = world;
  return finishAttempt(attempt, { quiz, settings: assignment.settings, operationId, now });
};
const CLOSE = START + 10_000;

describe('finishing an attempt', () => {
  it('ends it now and gives the cells of the joint sum', () => {
    const world = new World();
    world.respond('q1', choose('o1'));
    world.now = START + 7;
    const result = finish(world);
    expect(result).toMatchObject({
      type: 'finished',
      attempt: { status: 'finished', finishedAt: START + 7, finishOperationId: 'finish-0001' },
      joint: { 'q1|100|o1|100': 1, 'q2|0||100': 1, '*|100': 1 },
    });
    if (result.type === 'finished') expect(attemptSchema.parse(result.attempt)).toBeTruthy();
  });

  it('twice with the same operation is once; with another it is a conflict (R7)', () => {
    const world = new World();
    const first = finish(world);
    if (first.type !== 'finished') throw new Error(first.type);
    world.attempt = first.attempt;
    world.now += 60_000;
    expect(finish(world)).toEqual({ type: 'repeated', attempt: first.attempt });
    expect(finish(world, 'finish-0002')).toEqual({ type: 'conflict', reason: 'finished' });
  });

  it.each(['response-1', 'response-2', 'start-0001'])(
    'with the operation of another request (%s) is a conflict',
    (operationId) => {
      const world = new World({ feedback: 'end' });
      world.respond('q1', choose('o1'));
      world.respond('q1', choose('o2'));
      expect(finish(world, operationId)).toEqual({ type: 'conflict', reason: 'operation-reused' });
    },
  );

  it.each([
    [CLOSE - 1, 'finished', CLOSE - 1],
    [CLOSE, 'finished', CLOSE],
    [CLOSE + GRACE_MS - 1, 'finished', CLOSE],
    [CLOSE + GRACE_MS, 'overdue', CLOSE],
    [CLOSE + 86_400_000, 'overdue', CLOSE],
  ])('closing at 10 s and asked at %d it is %s since %d', (now, status, finishedAt) => {
    const world = new World({ closesAt: CLOSE });
    world.now = now;
    expect(finish(world)).toMatchObject({ type: 'finished', attempt: { status, finishedAt } });
  });

  it('of a later run adds nothing to the joint sum', () => {
    expect(finish(new World({}, { run: 2 }))).toMatchObject({ type: 'finished', joint: {} });
  });

  it('leaves the attempt it was given as it was', () => {
    const world = new World();
    const before = structuredClone(world.attempt);
    finish(world);
    expect(world.attempt).toEqual(before);
  });
});
