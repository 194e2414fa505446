import { expect, it } from 'vitest';
import { assignmentKeys } from '#lib/store/keys.ts';
import { MAX_LOOKED_AT } from '#lib/use-cases/page-class.ts';
import { readGiven } from '#lib/use-cases/read-repair.ts';
import { SAMPLE_QUESTIONS } from '#tests/fixtures/sample-quiz.ts';
import { classWorld } from './class-world.ts';

const [question] = SAMPLE_QUESTIONS;

it('what students gave is told with how often; of a class too large to look through, how far was looked', async () => {
  if (!question) throw new Error('no sample');
  const world = await classWorld();
  for (const name of ['Ada', 'Bo']) await world.take(name, 'o2');
  await world.take('Cy', 'o1');
  expect(await readGiven(world.deps, { ...world, question })).toEqual({
    responses: [
      { response: { kind: 'multiple-choice', optionId: 'o2' }, count: 2, right: false },
      { response: { kind: 'multiple-choice', optionId: 'o1' }, count: 1, right: true },
    ],
    different: 2,
    lookedAt: null,
  });
  const key = assignmentKeys.attempts(world.assignmentId);
  const earlier = world.deps.kv.atomic('many-before');
  for (let number = 0; number < MAX_LOOKED_AT; number += 1) {
    earlier.index(key, `${world.assignmentId}.${number}`, number);
  }
  await earlier.commit();
  expect(await readGiven(world.deps, { ...world, question })).toEqual({
    responses: [],
    different: 0,
    lookedAt: MAX_LOOKED_AT,
  });
});
