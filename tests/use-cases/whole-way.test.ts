import { beforeEach, describe, expect, it } from 'vitest';
import { assignmentSettingsSchema } from '#lib/core/assignment/assignment.ts';
import type { QuestionResponse } from '#lib/core/question/response.ts';
import { createQuiz } from '#lib/use-cases/create-quiz.ts';
import { deleteStudentAttempt } from '#lib/use-cases/delete-attempt.ts';
import { deleteQuiz } from '#lib/use-cases/delete-quiz.ts';
import { editQuiz } from '#lib/use-cases/edit-quiz.ts';
import { finishStudentAttempt } from '#lib/use-cases/finish-attempt.ts';
import { openDesk } from '#lib/use-cases/open-desk.ts';
import { openQuiz } from '#lib/use-cases/open-quiz.ts';
import { addAssignment, publishQuiz } from '#lib/use-cases/publish-quiz.ts';
import { readAttempt } from '#lib/use-cases/read-attempt.ts';
import { readResults } from '#lib/use-cases/read-results.ts';
import { readShare } from '#lib/use-cases/read-share.ts';
import { recordQuestionResponse } from '#lib/use-cases/record-response.ts';
import { startAttempt } from '#lib/use-cases/start-attempt.ts';
import { keptKeys } from '#tests/fixtures/kept-keys.ts';
import { testDeps } from '#tests/fixtures/test-deps.ts';

const untitled = (at: number) => `made at ${at}`;
const OPERATION = 'operation-of-this-start-01';
const RIGHT: QuestionResponse = { kind: 'multiple-choice', optionId: 'o1' };
const WRONG: QuestionResponse = { kind: 'multiple-choice', optionId: 'o2' };

let world: ReturnType<typeof testDeps>;
let quizId: string;
let manageKey: string;
let code: string;

async function publish(settings: Record<string, unknown> = {}) {
  const parsed = assignmentSettingsSchema.parse(settings);
  const outcome = await publishQuiz(world.deps, { quizId, manageKey, settings: parsed });
  if (outcome.type !== 'published') throw new Error(outcome.type);
  return outcome.assignment;
}

async function start(name = 'Ada', operationId = OPERATION) {
  const outcome = await startAttempt(world.deps, { code, name, operationId });
  if (outcome.type !== 'started') throw new Error(outcome.type);
  return { attemptId: outcome.attemptId, token: outcome.token };
}

function respond(
  access: { attemptId: string; token: string },
  response: QuestionResponse,
  operationId: string,
) {
  const submission = { operationId, try: 1, response };
  return recordQuestionResponse(world.deps, { ...access, questionId: 'q1', submission });
}

const keysWith = (prefix: string) => keptKeys(world.deps.kv, prefix);

beforeEach(async () => {
  world = testDeps();
  const outcome = await createQuiz(world.deps, {
    article: { text: 'x', title: 'Seeds' },
    manageKey: null,
    client: '192.0.2.1',
    untitled,
  });
  if (outcome.type !== 'created') throw new Error(outcome.type);
  quizId = outcome.quiz.id;
  manageKey = outcome.manageKey;
  code = (await publish()).code;
});

describe('the whole way', () => {
  it('two students take a published quiz and the teacher sees both, scored', async () => {
    const ada = await start('Ada', `${OPERATION}-ada`);
    const bo = await start('Bo', `${OPERATION}-bo`);
    await respond(ada, RIGHT, 'response-1');
    await respond(bo, WRONG, 'response-2');
    await finishStudentAttempt(world.deps, { ...ada, operationId: 'finish-01' });
    await finishStudentAttempt(world.deps, { ...bo, operationId: 'finish-02' });
    const outcome = await readResults(world.deps, { assignmentId: code, manageKey, limit: 50 });
    if (outcome.type !== 'found') throw new Error(outcome.type);
    const { students, questions, summary } = outcome.results;
    expect(students.page.map(({ name, points, status }) => [name, points, status]).sort()).toEqual([
      ['Ada', 100, 'finished'],
      ['Bo', 0, 'finished'],
    ]);
    expect(questions[0]).toMatchObject({ questionId: 'q1', responded: 2, right: 1, facility: 0.5 });
    expect(summary).toMatchObject({ started: 2, finished: 2, meanPoints: 50, maxPoints: 700 });
  });

  it('the students are paged', async () => {
    for (let index = 0; index < 5; index += 1) {
      world.clock.set(world.deps.clock.now() + 1);
      await start(`S${index}`, `${OPERATION}-${index}`);
    }
    const names: string[] = [];
    let after: string | undefined;
    do {
      const outcome = await readResults(world.deps, {
        assignmentId: code,
        manageKey,
        limit: 2,
        after,
      });
      if (outcome.type !== 'found') throw new Error(outcome.type);
      names.push(...outcome.results.students.page.map(({ name }) => name));
      after = outcome.results.students.next ?? undefined;
    } while (after);
    expect(names).toEqual(['S0', 'S1', 'S2', 'S3', 'S4']);
  });

  it('an edit after publishing leaves the attempts under way on their version', async () => {
    const ada = await start();
    const opened = await openQuiz(world.deps, { quizId, manageKey });
    if (opened.type !== 'found') throw new Error(opened.type);
    const questions = opened.quiz.questions.slice(1);
    const edit = { version: opened.quiz.revision, title: 'Second', questions };
    expect(await editQuiz(world.deps, { quizId, manageKey, edit })).toMatchObject({
      type: 'edited',
    });
    expect((await publish()).code).toBe(code);
    expect(await respond(ada, RIGHT, 'response-1')).toMatchObject({ type: 'recorded' });
    const view = await readAttempt(world.deps, ada);
    expect(view).toMatchObject({ type: 'found', view: { questions: { length: 7 } } });
    expect(await readShare(world.deps, { code })).toMatchObject({
      title: 'Second',
      questionCount: 6,
    });
  });

  it('an edit on an old version is refused with the present one', async () => {
    const edit = { version: 1, title: 'A' };
    await editQuiz(world.deps, { quizId, manageKey, edit });
    const again = await editQuiz(world.deps, {
      quizId,
      manageKey,
      edit: { version: 1, title: 'B' },
    });
    expect(again).toEqual({ type: 'stale', version: 2 });
  });
});

describe('the same operation twice (R7)', () => {
  it('a repeated start gives the same attempt and token, another name is a conflict', async () => {
    const first = await start('Ada');
    expect(await start('Ada')).toEqual(first);
    const other = await startAttempt(world.deps, { code, name: 'Bo', operationId: OPERATION });
    expect(other).toEqual({ type: 'conflict' });
    const outcome = await readResults(world.deps, { assignmentId: code, manageKey, limit: 50 });
    expect(outcome).toMatchObject({ results: { summary: { started: 1 } } });
  });

  it('a repeated response gives the same reply and counts once; another body is a conflict', async () => {
    const ada = await start();
    const first = await respond(ada, RIGHT, 'response-1');
    expect(await respond(ada, RIGHT, 'response-1')).toEqual(first);
    expect(await respond(ada, WRONG, 'response-1')).toMatchObject({
      type: 'conflict',
      reason: 'operation-reused',
    });
    const outcome = await readResults(world.deps, { assignmentId: code, manageKey, limit: 50 });
    expect(outcome).toMatchObject({ results: { questions: { 0: { responded: 1, right: 1 } } } });
  });

  it('a hundred at once are counted once', async () => {
    const ada = await start();
    await Promise.all(Array.from({ length: 100 }, () => respond(ada, RIGHT, 'response-1')));
    const outcome = await readResults(world.deps, { assignmentId: code, manageKey, limit: 50 });
    expect(outcome).toMatchObject({ results: { questions: { 0: { responded: 1, right: 1 } } } });
  });

  it('a repeated finish changes nothing, and nothing changes after it (R4)', async () => {
    const ada = await start();
    await respond(ada, RIGHT, 'response-1');
    const first = await finishStudentAttempt(world.deps, { ...ada, operationId: 'finish-01' });
    expect(await finishStudentAttempt(world.deps, { ...ada, operationId: 'finish-01' })).toEqual(
      first,
    );
    const late = await recordQuestionResponse(world.deps, {
      ...ada,
      questionId: 'q2',
      submission: {
        operationId: 'response-2',
        try: 1,
        response: { kind: 'multiple-response', optionIds: ['o1'] },
      },
    });
    expect(late).toMatchObject({
      type: 'conflict',
      reason: 'finished',
      view: { status: 'finished', points: 100 },
    });
    const outcome = await readResults(world.deps, { assignmentId: code, manageKey, limit: 50 });
    expect(outcome).toMatchObject({ results: { summary: { finished: 1, meanPoints: 100 } } });
  });
});

describe('store commands', () => {
  it('a response costs two, a warm page view none, a cold one one', async () => {
    const ada = await start();
    const count = async (run: () => Promise<unknown>) => {
      const before = world.commands();
      await run();
      return world.commands() - before;
    };
    world.clock.set(world.deps.clock.now() + 60_000);
    expect(await count(() => readShare(world.deps, { code }))).toBe(1);
    expect(await count(() => readShare(world.deps, { code }))).toBe(0);
    expect(await count(() => respond(ada, RIGHT, 'response-1'))).toBe(2);
  });
});

describe('who may do what', () => {
  it.each([
    ['no key', null],
    ['a malformed key', 'x'],
    ['a wrong secret', 'aaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbb'],
  ])('%s opens neither a quiz nor results', async (_, key) => {
    expect(await openQuiz(world.deps, { quizId, manageKey: key })).toEqual({ type: 'forbidden' });
    const results = await readResults(world.deps, { assignmentId: code, manageKey: key, limit: 1 });
    expect(results).toEqual({ type: 'forbidden' });
    expect(await deleteQuiz(world.deps, { quizId, manageKey: key })).toEqual({ type: 'forbidden' });
  });

  it('another teacher’s desk sees nothing there', async () => {
    const other = await createQuiz(world.deps, {
      article: { text: 'x', title: 'Seeds' },
      manageKey: null,
      client: '192.0.2.1',
      untitled,
    });
    if (other.type !== 'created') throw new Error(other.type);
    const key = other.manageKey;
    expect(await openQuiz(world.deps, { quizId, manageKey: key })).toEqual({ type: 'not-found' });
    const results = await readResults(world.deps, { assignmentId: code, manageKey: key, limit: 1 });
    expect(results).toEqual({ type: 'not-found' });
  });

  it('an attempt opens only with its own token', async () => {
    const ada = await start('Ada', `${OPERATION}-ada`);
    const bo = await start('Bo', `${OPERATION}-bo`);
    const crossed = { attemptId: ada.attemptId, token: bo.token };
    expect(await readAttempt(world.deps, crossed)).toEqual({ type: 'forbidden' });
    expect(await respond(crossed, RIGHT, 'response-1')).toEqual({ type: 'forbidden' });
    expect(
      await finishStudentAttempt(world.deps, { ...crossed, operationId: 'finish-01' }),
    ).toEqual({ type: 'forbidden' });
  });

  it('no secret stands in the store', async () => {
    const ada = await start();
    const secret = manageKey.split('.')[1] ?? '';
    for (const key of await keysWith('')) {
      const text =
        key + JSON.stringify((await world.deps.kv.get(key).catch(() => null))?.value ?? '');
      expect(text).not.toContain(secret);
      expect(text).not.toContain(ada.token);
      expect(text).not.toContain(OPERATION);
    }
  });
});

describe('what is deleted is gone', () => {
  it('a deleted attempt leaves list and sums', async () => {
    const ada = await start('Ada', `${OPERATION}-ada`);
    const bo = await start('Bo', `${OPERATION}-bo`);
    for (const student of [ada, bo]) {
      await respond(student, RIGHT, 'response-1');
      await finishStudentAttempt(world.deps, { ...student, operationId: 'finish-01' });
    }
    const gone = await deleteStudentAttempt(world.deps, {
      assignmentId: code,
      manageKey,
      attemptId: ada.attemptId,
    });
    expect(gone).toEqual({ type: 'deleted' });
    const outcome = await readResults(world.deps, { assignmentId: code, manageKey, limit: 50 });
    expect(outcome).toMatchObject({
      results: {
        summary: { started: 1, finished: 1 },
        questions: { 0: { responded: 1, right: 1 } },
      },
    });
  });

  it('a deleted quiz leaves nothing but the empty desk (P2)', async () => {
    const ada = await start();
    await respond(ada, RIGHT, 'response-1');
    await finishStudentAttempt(world.deps, { ...ada, operationId: 'finish-01' });
    expect(await keysWith(`{${code}}`)).not.toEqual([]);
    expect(await deleteQuiz(world.deps, { quizId, manageKey })).toEqual({ type: 'deleted' });
    const deskId = manageKey.split('.')[0];
    expect(await keysWith('')).toEqual([`{${deskId}}:desk`]);
  });

  it('everything under an assignment goes at one moment, 180 days after it closes (P3)', async () => {
    const closesAt = world.deps.clock.now() + 86_400_000;
    const assignment = await publish({ closesAt });
    expect(assignment.expiresAt).toBe(closesAt + 180 * 86_400_000);
    const ada = await start();
    await respond(ada, RIGHT, 'response-1');
    await finishStudentAttempt(world.deps, { ...ada, operationId: 'finish-01' });
    const present = async () => {
      const kinds = await keysWith(`{${code}}`);
      const shown: string[] = [];
      for (const key of kinds) shown.push(key);
      return shown.length;
    };
    world.clock.set(assignment.expiresAt - 1);
    expect(await present()).toBe(7);
    world.clock.set(assignment.expiresAt);
    expect(await present()).toBe(0);
  });
});

describe('several desks in one browser', () => {
  it('each quiz opens with its own key of the ring, and a new one goes to the first', async () => {
    const other = await createQuiz(world.deps, {
      article: { text: 'x', title: 'Seeds' },
      manageKey: null,
      client: '192.0.2.1',
      untitled,
    });
    if (other.type !== 'created') throw new Error(other.type);
    const ring = `${manageKey}~${other.manageKey}`;
    const opened = await openQuiz(world.deps, { quizId: other.quiz.id, manageKey: ring });
    expect(opened).toMatchObject({ type: 'found', manageKey: other.manageKey });
    expect(await openQuiz(world.deps, { quizId, manageKey: ring })).toMatchObject({ manageKey });
    const created = await createQuiz(world.deps, {
      article: { text: 'x' },
      client: '192.0.2.1',
      untitled: () => 'Untitled',
      manageKey: ring,
    });
    expect(created).toMatchObject({ manageKey });
    expect(await openDesk(world.deps, { manageKey: ring })).toMatchObject({
      quizzes: { length: 3 },
    });
  });

  it('a desk of more quizzes than are listed lists the newest', async () => {
    let newest = '';
    for (let index = 0; index < 203; index += 1) {
      world.clock.set(world.deps.clock.now() + 1);
      const created = await createQuiz(world.deps, {
        article: { text: 'x' },
        client: '192.0.2.1',
        untitled: () => 'Untitled',
        manageKey,
      });
      if (created.type === 'created') newest = created.quiz.id;
    }
    const desk = await openDesk(world.deps, { manageKey });
    expect(desk).toMatchObject({ quizzes: { 0: { id: newest } } });
  });
});

describe('a start', () => {
  it.each([
    ['a name that is not asked for', { askName: false }, 'Ann'],
    ['a name cut at its limit', {}, `${'a'.repeat(59)} b`],
    ['a name of characters outside the basic plane', {}, '😀'.repeat(40)],
  ])('repeated with %s gives the same reply', async (_, settings, name) => {
    await publish(settings);
    expect(await start(name)).toEqual(await start(name));
  });

  it('is refused a second time in a browser where only one run is allowed', async () => {
    await publish({ retakes: false });
    await start();
    const again = { code, name: 'Ada', operationId: `${OPERATION}-again`, run: 2 };
    expect(await startAttempt(world.deps, again)).toEqual({ type: 'no-retakes' });
    const repeated = { code, name: 'Ada', operationId: OPERATION, run: 2 };
    expect(await startAttempt(world.deps, repeated)).toMatchObject({ type: 'started' });
  });
});

describe('publishing', () => {
  it('with a closing time in the past is refused', async () => {
    const settings = assignmentSettingsSchema.parse({ closesAt: world.deps.clock.now() });
    const outcome = await publishQuiz(world.deps, { quizId, manageKey, settings });
    expect(outcome).toEqual({ type: 'closes-in-past' });
  });

  it('more assignments than one read takes still opens', async () => {
    const settings = assignmentSettingsSchema.parse({});
    for (let index = 0; index < 201; index += 1) {
      await addAssignment(world.deps, { quizId, manageKey, settings });
    }
    const opened = await openQuiz(world.deps, { quizId, manageKey });
    expect(opened).toMatchObject({ assignments: { length: 202 } });
  });
});
