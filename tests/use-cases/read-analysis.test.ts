import { describe, expect, it } from 'vitest';
import { attemptSchema } from '#lib/core/attempt/attempt.ts';
import { assignmentKeys } from '#lib/store/keys.ts';
import { deleteStudentAttempt } from '#lib/use-cases/delete-attempt.ts';
import { readAnalysis } from '#lib/use-cases/read-analysis.ts';
import { makeResultsKey } from '#lib/use-cases/share-results.ts';
import { classWorld } from './class-world.ts';
import { shownSums } from './fresh-count.ts';

async function analysed(world: Awaited<ReturnType<typeof classWorld>>) {
  const outcome = await readAnalysis(world.deps, world);
  if (outcome.type !== 'found') throw new Error(outcome.type);
  return outcome.analysis;
}

describe('what the questions of an assignment tell', () => {
  it('first attempts count with their times; later runs do not; who is removed is gone from it', async () => {
    const world = await classWorld();
    for (const name of ['Ada', 'Bo', 'Cy', 'Di']) await world.take(name, 'o2');
    const eve = await world.take('Eve', 'o1');
    await world.take('Ada', 'o1', { run: 2 });
    const before = await analysed(world);
    expect(before.n).toBe(5);
    expect(before.questions[0]?.figures).toMatchObject({ n: 5, facility: 0.2, medianSeconds: 10 });
    expect(before.misconceptions[0]).toMatchObject({ option: { id: 'o2' }, count: 4, n: 5 });

    await deleteStudentAttempt(world.deps, { ...world, attemptId: eve });
    const after = await analysed(world);
    expect(after.n).toBe(4);
    expect(after.questions[0]?.advice).toEqual([{ code: 'too-few', n: 4 }]);
  });

  it('who handed in before times were counted takes nobody else’s time away on leaving', async () => {
    const world = await classWorld();
    const { deps, assignmentId } = world;
    const old = await world.take('Ada', 'o2');
    await world.take('Bo', 'o2');
    // As an earlier release left it: no times in the sum, and none named in the attempt.
    const stored = await deps.kv.get(assignmentKeys.attempt(old));
    const { timesCounted: _, ...attempt } = attemptSchema.parse(stored?.value);
    await deps.kv
      .atomic('an-earlier-release')
      .set(assignmentKeys.attempt(old), attempt)
      .sum(assignmentKeys.joint(assignmentId, 0), { '~q1|10': -1, '~*|10': -1 })
      .commit();
    await deleteStudentAttempt(deps, { ...world, attemptId: old });
    expect((await analysed(world)).questions[0]?.figures).toMatchObject({
      n: 1,
      medianSeconds: 10,
    });
    const { joint } = await shownSums(deps, assignmentId);
    expect(Object.values(joint).every((count) => count > 0)).toBe(true);
  });

  it('costs the store the same whatever the class', async () => {
    const world = await classWorld();
    const cost = async () => {
      const before = world.commands();
      await analysed(world);
      return world.commands() - before;
    };
    await world.take('Ada', 'o1');
    const one = await cost();
    for (let student = 0; student < 12; student += 1) await world.take(`S${student}`, 'o2');
    expect(await cost()).toBe(one);
  });

  it('is for its teacher: not for a stranger, nor for a colleague with the results link', async () => {
    const world = await classWorld();
    const { deps, assignmentId } = world;
    const made = await makeResultsKey(deps, world);
    if (made.type !== 'made') throw new Error(made.type);
    const other = await classWorld();
    for (const manageKey of [null, 'wrong', made.resultsKey, other.manageKey]) {
      const outcome = await readAnalysis(deps, { assignmentId, manageKey });
      expect(outcome.type).not.toBe('found');
    }
  });
});
