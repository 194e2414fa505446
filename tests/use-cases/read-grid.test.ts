import { describe, expect, it } from 'vitest';
import { assignmentKeys } from '#lib/store/keys.ts';
import { setRoster } from '#lib/use-cases/change-assignment.ts';
import { finishStudentAttempt } from '#lib/use-cases/finish-attempt.ts';
import { GRID_PAGE, readGrid } from '#lib/use-cases/read-grid.ts';
import { readOverTime } from '#lib/use-cases/read-over-time.ts';
import { readStudent } from '#lib/use-cases/read-student.ts';
import { renameStudent } from '#lib/use-cases/rename-student.ts';
import { makeResultsKey } from '#lib/use-cases/share-results.ts';
import { startAttempt } from '#lib/use-cases/start-attempt.ts';
import { classWorld } from './class-world.ts';

const inOrder = { by: 'name', descending: true };

describe('the grid of an assignment', () => {
  it('is sorted over all its pages, and a page beyond the last is the last', async () => {
    const world = await classWorld();
    for (let student = 0; student < GRID_PAGE + 2; student += 1) {
      await world.take(`S${String(student).padStart(2, '0')}`, 'o1');
    }
    const at = async (page: number) => {
      const outcome = await readGrid(world.deps, { ...world, order: inOrder, page });
      if (outcome.type !== 'found') throw new Error(outcome.type);
      return outcome;
    };
    const first = await at(1);
    expect([first.page, first.pages, first.rows.length]).toEqual([1, 2, GRID_PAGE]);
    expect(first.rows[0]?.name).toBe('S51');
    expect((await at(9)).rows.map(({ name }) => name)).toEqual(['S01', 'S00']);
  });

  it('may be read by a colleague with the results link, and by no stranger', async () => {
    const world = await classWorld();
    const { deps, assignmentId } = world;
    const made = await makeResultsKey(deps, world);
    if (made.type !== 'made') throw new Error(made.type);
    const read = (manageKey: string | null) =>
      readGrid(deps, { assignmentId, manageKey, order: { by: 'odd', descending: false }, page: 1 });
    const colleague = await read(made.resultsKey);
    expect(colleague).toMatchObject({ type: 'found', may: 'read', order: { by: 'start' } });
    expect(await read(null)).toEqual({ type: 'forbidden' });
  });
});

describe('one student', () => {
  it('has every attempt under the name, the answers, and what to read again', async () => {
    const world = await classWorld();
    const attemptId = await world.take('Ada', 'o2');
    await world.take('Bo', 'o1');
    await world.take('ada', 'o1', { run: 2 });
    const outcome = await readStudent(world.deps, { ...world, attemptId });
    if (outcome.type !== 'found') throw new Error(outcome.type);
    expect(outcome.attempts.map(({ points }) => points)).toEqual([0, 100]);
    expect(outcome.questions[0]).toMatchObject({
      response: { kind: 'multiple-choice', optionId: 'o2' },
      points: 0,
      tries: 1,
    });
    expect(outcome.reread.map(({ sentence }) => sentence)).toEqual([0]);
  });

  it('is read beyond the thousand that are sorted together, too', async () => {
    const world = await classWorld();
    const attemptId = await world.take('Ada', 'o2');
    const earlier = world.deps.kv.atomic('a-thousand-before');
    for (let number = 0; number < 1_000; number += 1) {
      const member = `${world.assignmentId}.${number}`;
      earlier.index(assignmentKeys.attempts(world.assignmentId), member, number);
    }
    await earlier.commit();
    const outcome = await readStudent(world.deps, { ...world, attemptId });
    expect(outcome).toMatchObject({ type: 'found', student: { name: 'Ada' }, attempts: [{}] });
  });

  it('is not read by whom the assignment is closed to, nor by the id of another assignment’s attempt', async () => {
    const world = await classWorld();
    const other = await world.assignAgain();
    const attemptId = await world.take('Ada', 'o2');
    const made = await makeResultsKey(world.deps, world);
    if (made.type !== 'made') throw new Error(made.type);
    for (const given of [
      { manageKey: null, assignmentId: world.assignmentId },
      { manageKey: made.resultsKey, assignmentId: world.assignmentId },
      { manageKey: world.manageKey, assignmentId: other },
    ]) {
      expect((await readStudent(world.deps, { ...given, attemptId })).type).not.toBe('found');
    }
  });
});

describe('a class over time', () => {
  it('has the assignments of the same class name on the desk, and one row for a name', async () => {
    const world = await classWorld({ label: 'Year 9 B' });
    const second = await world.assignAgain({ label: 'year 9 b' });
    const foreign = await world.assignAgain({ label: 'Year 7' });
    await world.take('Ada', 'o2');
    await world.take('ADA', 'o1', { code: second });
    await world.take('Ada', 'o1', { code: foreign });
    const outcome = await readOverTime(world.deps, world);
    if (outcome.type !== 'found') throw new Error(outcome.type);
    expect(outcome.assignments.map(({ id }) => id)).toEqual([world.assignmentId, second]);
    expect(outcome.overTime.students).toEqual([{ name: 'Ada', shares: [0, 1 / 7] }]);
    expect(outcome).toMatchObject({ by: 'name', more: false });
    expect((await readOverTime(world.deps, { ...world, manageKey: null })).type).toBe('forbidden');
  });

  it('goes by the class list where there is one: a renamed attempt stays in its row, who is missing has one, too', async () => {
    const world = await classWorld({ label: '9 B' });
    const { deps, assignmentId, manageKey } = world;
    const second = await world.assignAgain({ label: '9 B' });
    await world.take('ada', 'o1');
    await setRoster(deps, { assignmentId: second, manageKey, text: 'Bo\nAda' });
    const operationId = 'ada-starts-the-second-quiz';
    const started = await startAttempt(deps, { code: second, name: '', rosterId: 2, operationId });
    if (started.type !== 'started') throw new Error(started.type);
    await finishStudentAttempt(deps, { ...started, operationId: 'finish-0001' });
    const { attemptId } = started;
    const renamed = { assignmentId: second, manageKey, attemptId, name: 'A.', sameStudent: false };
    await renameStudent(deps, renamed);
    const outcome = await readOverTime(deps, { assignmentId, manageKey });
    expect(outcome).toMatchObject({
      by: 'both',
      overTime: {
        students: [
          { name: 'Ada', shares: [1 / 7, 0] },
          { name: 'Bo', shares: [null, null] },
        ],
      },
    });
  });
});
