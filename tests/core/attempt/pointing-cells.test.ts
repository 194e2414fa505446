import { describe, expect, it } from 'vitest';
import { jointCells } from '#lib/core/attempt/joint-cells.ts';
import { pointingCells, pointingField } from '#lib/core/attempt/pointing-cells.ts';
import { readJointCells } from '#lib/core/progress/joint-cells.ts';
import { choose, World } from './build-attempt.ts';

const ON = { pointAtSentence: true };
const finished = (world: World) => ({ ...world.attempt, status: 'finished' as const });

describe('how an attempt pointed', () => {
  it.each([
    ['o1', 0, 'right-right'],
    ['o1', 1, 'right-wrong'],
    ['o1', null, 'right-none'],
    ['o1', undefined, 'right-none'],
    ['o2', 0, 'wrong-right'],
    ['o2', 1, 'wrong-other'],
    ['o2', null, 'wrong-other'],
  ] as const)('response %s with sentence %s is the cell %s', (optionId, sentence, cell) => {
    const world = new World(ON);
    world.respond('q1', choose(optionId));
    if (sentence !== undefined) world.point('q1', sentence);
    expect(pointingCells(world.attempt, world.quiz)).toEqual({ [pointingField('q1', cell)]: 1 });
  });

  it('goes by the first try', () => {
    const world = new World({ ...ON, tries: 2 });
    world.respond('q1', choose('o2'));
    world.point('q1', 0);
    world.respond('q1', choose('o1'), { try: 2 });
    expect(pointingCells(world.attempt, world.quiz)).toEqual({ 'q1|pointing|wrong-right': 1 });
  });

  it('comes with the joint cells of the finish, and leaves the others as they are', () => {
    const world = new World(ON);
    world.respond('q1', choose('o1'));
    world.point('q1', 0);
    const cells = jointCells(finished(world), world.quiz);
    expect(cells).toMatchObject({ 'q1|pointing|right-right': 1, 'q1|100|o1|100': 1 });
    const { 'q1|pointing|right-right': _, ...plain } = cells;
    expect(readJointCells(cells)).toEqual(readJointCells(plain));
    expect(jointCells(world.attempt, world.quiz)).toEqual({});
  });

  it('is nothing where the attempt does not ask', () => {
    const world = new World();
    world.respond('q1', choose('o1'));
    expect(pointingCells(world.attempt, world.quiz)).toEqual({});
  });
});
