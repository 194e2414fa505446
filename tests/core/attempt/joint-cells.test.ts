import { describe, expect, it } from 'vitest';
import { encodeBucket, jointCells, MAX_BUCKET_LENGTH } from '#lib/core/attempt/joint-cells.ts';
import { choose, START, World } from './build-attempt.ts';

const finished = (world: World) => ({
  ...world.attempt,
  status: 'finished' as const,
  timesCounted: true,
});

describe('the cells of one attempt', () => {
  it('hold each question with first-try points, bucket and total, and the total once', () => {
    const world = new World({ tries: 3 });
    world.respond('q1', choose('o2'));
    world.respond('q1', choose('o1'), { try: 2 });
    world.respond('q2', { kind: 'multiple-response', optionIds: ['o1'] });
    world.respond('q3', { kind: 'true-false', value: true });
    world.respond('q4', { kind: 'cloze', text: 'the lake' });
    world.respond('q5', { kind: 'numeric', text: '400' });
    world.respond('q6', { kind: 'ordering', order: ['o2', 'o3', 'o1'] });
    world.respond('q7', { kind: 'matching', pairs: { p1: 'o2', p2: 'o3' } });
    const times = Object.fromEntries(world.quiz.questions.map(({ id }) => [`~${id}|0`, 1]));
    expect(jointCells(finished(world), world.quiz)).toEqual({
      ...times,
      '*|300': 1,
      'q1|0|o2|300': 1,
      'q2|50|0|300': 1,
      'q3|100|true|300': 1,
      'q4|0|near|300': 1,
      'q5|0|scale|300': 1,
      'q6|100|11|300': 1,
      'q7|50|10|300': 1,
    });
  });

  it('without a response a question has 0 points and an empty bucket; a late one counts as none', () => {
    const world = new World({ closesAt: START + 1 });
    world.now = START + 60_000;
    world.respond('q1', choose('o1'));
    expect(jointCells(finished(world), world.quiz)).toMatchObject({ '*|0': 1, 'q1|0||0': 1 });
  });

  it('hold no times of an attempt that was handed in before times were counted', () => {
    const world = new World();
    world.respond('q1', choose('o1'));
    const { timesCounted: _, ...old } = finished(world);
    const fields = Object.keys(jointCells({ ...old, finishedAt: START }, world.quiz));
    expect(fields).toContain('q1|100|o1|100');
    expect(fields.filter((field) => field.startsWith('~'))).toEqual([]);
  });

  it('are none for an attempt that is open, and for a later run', () => {
    const world = new World();
    expect(jointCells(world.attempt, world.quiz)).toEqual({});
    expect(jointCells(finished(new World({}, { run: 2 })), world.quiz)).toEqual({});
  });

  it.each([
    ['o1', 'o1'],
    ['a|b', 'a_b'],
    ['né', 'n_'],
    ['x'.repeat(99), 'x'.repeat(MAX_BUCKET_LENGTH)],
  ])('the bucket %j is written %j', (bucket, written) => {
    expect(encodeBucket(bucket)).toBe(written);
  });
});
