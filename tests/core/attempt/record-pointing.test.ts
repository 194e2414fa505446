import { describe, expect, it } from 'vitest';
import { attemptSchema } from '#lib/core/attempt/attempt.ts';
import { finishAttempt } from '#lib/core/attempt/finish-attempt.ts';
import { ownAssignment } from '#lib/core/attempt/own-assignment.ts';
import { replayAttempt } from '#lib/core/attempt/replay-attempt.ts';
import { choose, START, World } from './build-attempt.ts';

const ON = { pointAtSentence: true, showArticle: true };

function answered(settings: ConstructorParameters<typeof World>[0] = {}): World {
  const world = new World({ ...ON, ...settings });
  world.respond('q1', choose('o1'));
  return world;
}

describe('pointing at the sentence', () => {
  it('is stored with the attempt and changes no points', () => {
    const world = answered();
    const before = replayAttempt(world.attempt, world.quiz);
    expect(world.point('q1', 1)).toMatchObject({ type: 'recorded' });
    expect(world.attempt.pointings).toEqual({
      q1: { operationId: 'pointing-1', sentence: 1, at: START },
    });
    expect(replayAttempt(world.attempt, world.quiz)).toEqual(before);
    expect(attemptSchema.parse(world.attempt)).toEqual(world.attempt);
  });

  it('with feedback at once is locked once given: the proof has been shown', () => {
    const world = answered();
    world.point('q1', null);
    expect(world.point('q1', 0)).toEqual({ type: 'conflict', reason: 'locked' });
  });

  it('with feedback at the end is replaced, and a late repeat brings nothing back', () => {
    const world = answered({ feedback: 'end' });
    world.point('q1', 0);
    world.point('q1', 1);
    expect(world.point('q1', 0, 'pointing-1')).toMatchObject({ type: 'repeated' });
    expect(world.attempt.pointings?.q1).toMatchObject({ sentence: 1 });
  });

  it('the same operation counts once; with another body it is refused', () => {
    const world = answered({ feedback: 'end' });
    world.point('q1', 0);
    expect(world.point('q1', 0, 'pointing-1')).toMatchObject({ type: 'repeated' });
    const reused = { type: 'conflict', reason: 'operation-reused' };
    expect(world.point('q1', 1, 'pointing-1')).toEqual(reused);
    expect(world.point('q1', 0, 'response-1')).toEqual(reused);
    expect(
      world.respond('q2', { kind: 'true-false', value: true }, { operationId: 'pointing-1' }),
    ).toEqual(reused);
  });

  it.each([
    ['before a response', () => new World(ON), 'not-asked'],
    ['where the assignment does not ask', () => answered({ pointAtSentence: false }), 'not-asked'],
    [
      'after the time is up',
      () => {
        const world = answered({ timeLimitMs: 60_000 });
        world.now = START + 600_000;
        return world;
      },
      'finished',
    ],
    [
      'after handing in',
      () => {
        const world = answered();
        const { quiz, assignment, now } = world;
        const context = { quiz, settings: assignment.settings, operationId: 'finish-01', now };
        const finished = finishAttempt(world.attempt, context);
        if (finished.type === 'finished') world.attempt = finished.attempt;
        return world;
      },
      'finished',
    ],
  ])('%s is refused', (_when, worldOf, reason) => {
    expect(worldOf().point('q1', 0)).toEqual({ type: 'conflict', reason });
  });

  it('at no sentence of the article, or at no question, is refused', () => {
    const world = answered();
    expect(world.point('q1', 2)).toEqual({ type: 'invalid', field: 'sentence' });
    expect(world.point('q99', 0)).toEqual({ type: 'unknown-question' });
  });

  it('comes before a further try', () => {
    const world = new World({ ...ON, tries: 2 });
    world.respond('q1', choose('o2'));
    const again = () => world.respond('q1', choose('o1'), { try: 2 });
    expect(again()).toEqual({ type: 'conflict', reason: 'try-locked' });
    world.point('q1', 0);
    expect(again()).toMatchObject({ type: 'recorded' });
  });

  it('is asked throughout an attempt or not at all, whatever becomes of the setting', () => {
    const begun = answered();
    const off = {
      ...begun.assignment,
      settings: { ...begun.assignment.settings, ...{ pointAtSentence: false } },
    };
    expect(ownAssignment(begun.attempt, off).settings.pointAtSentence).toBe(true);
    const before = answered({ pointAtSentence: false });
    expect(ownAssignment(before.attempt, begun.assignment).settings.pointAtSentence).toBe(false);
  });
});
