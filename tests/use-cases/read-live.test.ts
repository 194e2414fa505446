import { beforeEach, describe, expect, it } from 'vitest';
import { assignmentSettingsSchema } from '#lib/core/assignment/assignment.ts';
import type { LiveView } from '#lib/core/progress/live-view.ts';
import { setRoster } from '#lib/use-cases/change-assignment.ts';
import { createQuiz } from '#lib/use-cases/create-quiz.ts';
import { deleteStudentAttempt } from '#lib/use-cases/delete-attempt.ts';
import { finishStudentAttempt } from '#lib/use-cases/finish-attempt.ts';
import { publishQuiz } from '#lib/use-cases/publish-quiz.ts';
import { readLive } from '#lib/use-cases/read-live.ts';
import { readProjector } from '#lib/use-cases/read-projector.ts';
import { recordQuestionResponse } from '#lib/use-cases/record-response.ts';
import { renameStudent } from '#lib/use-cases/rename-student.ts';
import { makeResultsKey, takeBackResultsKey } from '#lib/use-cases/share-results.ts';
import { startAttempt } from '#lib/use-cases/start-attempt.ts';
import { testDeps } from '#tests/fixtures/test-deps.ts';

const RIGHT = { kind: 'multiple-choice' as const, optionId: 'o1' };

let world: ReturnType<typeof testDeps>;
let access: { assignmentId: string; manageKey: string };

beforeEach(async () => {
  world = testDeps();
  access = await published();
});

async function published() {
  const { deps } = world;
  const made = await createQuiz(deps, {
    article: { text: 'x' },
    client: '192.0.2.1',
    untitled: () => 'Quiz',
    manageKey: null,
  });
  if (made.type !== 'created') throw new Error(made.type);
  const { manageKey, quiz } = made;
  const settings = assignmentSettingsSchema.parse({ feedback: 'end' });
  const outcome = await publishQuiz(deps, { quizId: quiz.id, manageKey, settings });
  if (outcome.type !== 'published') throw new Error(outcome.type);
  return { assignmentId: outcome.assignment.id, manageKey };
}

async function start(name: string, given: { rosterId?: number } = {}) {
  const operationId = `operation-of-start-${name}-01`;
  const outcome = await startAttempt(world.deps, {
    code: access.assignmentId,
    name,
    operationId,
    ...given,
  });
  if (outcome.type !== 'started') throw new Error(outcome.type);
  return { attemptId: outcome.attemptId, token: outcome.token };
}

async function respond(student: { attemptId: string; token: string }, questionId = 'q1') {
  const submission = {
    operationId: `op-${student.attemptId}-1`.slice(-40).replace('.', '-'),
    try: 1,
  };
  const outcome = await recordQuestionResponse(world.deps, {
    ...student,
    questionId,
    submission: { ...submission, response: RIGHT },
  });
  if (outcome.type !== 'recorded') throw new Error(outcome.type);
}

async function look(manageKey: string | null = access.manageKey): Promise<LiveView> {
  const outcome = await readLive(world.deps, { ...access, manageKey });
  if (outcome.type !== 'found') throw new Error(outcome.type);
  return outcome.view;
}

async function cost(work: () => Promise<unknown>): Promise<number> {
  const before = world.commands();
  await work();
  return world.commands() - before;
}

describe('a look at a class at work', () => {
  it('shows a response, a finish and a new name as soon as they are stored', async () => {
    const ada = await start('Ada');
    world.clock.set(world.clock.now() + 30_000);
    await respond(ada);
    expect(await look()).toMatchObject({
      started: 1,
      finished: 0,
      questions: [{ questionId: 'q1', responded: 1, right: 1 }],
      students: [{ name: 'Ada', at: 2, responded: 1, right: 1, seenAt: world.clock.now() }],
    });
    await finishStudentAttempt(world.deps, { ...ada, operationId: 'finish-01' });
    const rename = { attemptId: ada.attemptId, name: 'Ada L', sameStudent: false };
    await renameStudent(world.deps, { ...access, ...rename });
    expect(await look()).toMatchObject({
      finished: 1,
      students: [{ name: 'Ada L', status: 'finished', responded: 1 }],
    });
  });

  it('leaves nothing of a deleted student (P2)', async () => {
    const ada = await start('Ada');
    await respond(ada);
    await deleteStudentAttempt(world.deps, { ...access, attemptId: ada.attemptId });
    expect(await look()).toMatchObject({ started: 0, students: [], questions: [] });
    expect(await world.deps.kv.counters(`{${access.assignmentId}}:rows`)).toEqual({});
  });

  it('names who of the class list has not begun', async () => {
    await setRoster(world.deps, { ...access, text: 'Ada\nBo' });
    await start('', { rosterId: 1 });
    expect(await look()).toMatchObject({ students: [{ name: 'Ada' }], absent: ['Bo'] });
  });

  it('is for the teacher, and a colleague until their link is taken back', async () => {
    await start('Ada');
    const stranger = (await published()).manageKey;
    const made = await makeResultsKey(world.deps, access);
    if (made.type !== 'made') throw new Error(made.type);
    expect((await look(`${stranger}~${made.resultsKey}`)).started).toBe(1);
    expect((await look(`${stranger}~${access.manageKey}`)).started).toBe(1);
    await takeBackResultsKey(world.deps, access);
    const refused = async (manageKey: string | null) =>
      (await readLive(world.deps, { ...access, manageKey })).type;
    expect(await refused(made.resultsKey)).toBe('forbidden');
    expect(await refused(stranger)).toBe('not-found');
    expect(await refused(`${access.manageKey}x`)).toBe('forbidden');
    expect(await refused(null)).toBe('forbidden');
  });

  it('for the wall has no names, and tells what was right only when it is to', async () => {
    const ada = await start('Ada Lovelace');
    await respond(ada);
    const wall = async (tellRight: boolean) => readProjector(world.deps, { ...access, tellRight });
    expect(await wall(true)).toMatchObject({
      type: 'found',
      assignment: { code: access.assignmentId },
      view: { started: 1, questions: [{ questionId: 'q1', responded: 1, right: 1 }] },
    });
    const concealed = await wall(false);
    expect(concealed).toMatchObject({ view: { questions: [{ right: null }] } });
    expect(JSON.stringify(concealed)).not.toContain('Lovelace');
    expect(await cost(() => wall(false))).toBe(1);
    const stranger = { ...access, manageKey: (await published()).manageKey, tellRight: true };
    expect(await readProjector(world.deps, stranger)).toEqual({ type: 'not-found' });
  });

  it('costs one store command with 500 students, and a response two', async () => {
    const students = [];
    for (let number = 1; number <= 500; number += 1)
      students.push(await start(`Student ${number}`));
    for (const one of students.slice(0, 20)) await respond(one);
    const [last] = students.slice(-1);
    if (!last) throw new Error('students');
    expect(await cost(() => respond(last))).toBeLessThanOrEqual(2);
    let view: LiveView | null = null;
    const began = performance.now();
    const looks = await cost(async () => {
      view = await look();
    });
    const ms = performance.now() - began;
    expect(looks).toBe(1);
    expect(view).toMatchObject({ started: 500, students: { length: 500 } });
    expect(ms).toBeLessThan(500);
  });
});
