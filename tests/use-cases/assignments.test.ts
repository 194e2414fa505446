// Several classes of one quiz, their settings, class lists and personal links, through the store.
import { beforeEach, describe, expect, it } from 'vitest';
import { assignmentSettingsSchema } from '#lib/core/assignment/assignment.ts';
import {
  addPersonalLink,
  changeSettings,
  removePersonalLink,
  setRoster,
} from '#lib/use-cases/change-assignment.ts';
import { createQuiz } from '#lib/use-cases/create-quiz.ts';
import { deleteStudentAttempt } from '#lib/use-cases/delete-attempt.ts';
import { deleteQuiz } from '#lib/use-cases/delete-quiz.ts';
import { editQuiz } from '#lib/use-cases/edit-quiz.ts';
import { finishStudentAttempt } from '#lib/use-cases/finish-attempt.ts';
import { openQuiz } from '#lib/use-cases/open-quiz.ts';
import { addAssignment, publishQuiz } from '#lib/use-cases/publish-quiz.ts';
import { readAssignment } from '#lib/use-cases/read-assignment.ts';
import { readAttempt } from '#lib/use-cases/read-attempt.ts';
import { readResults } from '#lib/use-cases/read-results.ts';
import { readShare } from '#lib/use-cases/read-share.ts';
import { recordQuestionResponse } from '#lib/use-cases/record-response.ts';
import { renameStudent } from '#lib/use-cases/rename-student.ts';
import { type StartAttemptInput, startAttempt } from '#lib/use-cases/start-attempt.ts';
import { keptKeys } from '#tests/fixtures/kept-keys.ts';
import { testDeps } from '#tests/fixtures/test-deps.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

let world: ReturnType<typeof testDeps>;
let quizId: string;
let manageKey: string;
let code: string;
let starts = 0;

const access = () => ({ assignmentId: code, manageKey });
const quiz = () => ({ quizId, manageKey });
const now = () => world.deps.clock.now();

async function publish(settings: Record<string, unknown> = {}, add = false) {
  const parsed = assignmentSettingsSchema.parse(settings);
  const outcome = await (add ? addAssignment : publishQuiz)(world.deps, {
    ...quiz(),
    settings: parsed,
  });
  if (outcome.type !== 'published') throw new Error(outcome.type);
  return outcome.assignment;
}

function tryStart(given: Partial<StartAttemptInput> = {}) {
  starts += 1;
  const operationId = `operation-of-this-start-${starts}`;
  return startAttempt(world.deps, { code, name: 'Ada', operationId, ...given });
}

async function start(given: Partial<StartAttemptInput> = {}) {
  const outcome = await tryStart(given);
  if (outcome.type !== 'started') throw new Error(outcome.type);
  return { attemptId: outcome.attemptId, token: outcome.token };
}

type Student = Awaited<ReturnType<typeof start>>;

function respond(student: Student, right = true) {
  const response = { kind: 'multiple-choice' as const, optionId: right ? 'o1' : 'o2' };
  const submission = {
    operationId: `response-${Math.random()}`.replace('.', ''),
    try: 1,
    response,
  };
  return recordQuestionResponse(world.deps, { ...student, questionId: 'q1', submission });
}

async function takeAll(student: Student, right = true) {
  await respond(student, right);
  await finishStudentAttempt(world.deps, { ...student, operationId: 'finish-01' });
}

async function view(student: Student) {
  const outcome = await readAttempt(world.deps, student);
  if (outcome.type !== 'found') throw new Error(outcome.type);
  return outcome.view;
}

async function results() {
  const outcome = await readResults(world.deps, { ...access(), limit: 50 });
  if (outcome.type !== 'found') throw new Error(outcome.type);
  return outcome.results;
}

async function share(personal?: string) {
  const outcome = await readShare(world.deps, { code, personal });
  if (outcome.type !== 'found') throw new Error(outcome.type);
  return outcome;
}

async function link(terms: Partial<Parameters<typeof addPersonalLink>[1]['terms']> = {}) {
  const given = { name: 'Ada', extraPercent: 0, extraMinutes: 0, closesAt: null, ...terms };
  const outcome = await addPersonalLink(world.deps, { ...access(), terms: given });
  if (outcome.type !== 'changed') throw new Error(outcome.type);
  return outcome;
}

const keys = () => keptKeys(world.deps.kv);

beforeEach(async () => {
  world = testDeps();
  const outcome = await createQuiz(world.deps, {
    article: { text: 'x', title: 'Seeds' },
    manageKey: null,
    client: '192.0.2.1',
    untitled: () => 'Quiz',
  });
  if (outcome.type !== 'created') throw new Error(outcome.type);
  quizId = outcome.quiz.id;
  manageKey = outcome.manageKey;
  code = (await publish({ label: '9 A' })).code;
});

describe('several classes', () => {
  it('get a changed quiz at one publish, each keeping its settings and its attempts', async () => {
    const other = await publish({ label: '9 B', feedback: 'end' }, true);
    expect(other.code).not.toBe(code);
    const ada = await start();
    const ben = await start({ code: other.code, name: 'Ben' });
    const opened = await openQuiz(world.deps, quiz());
    if (opened.type !== 'found') throw new Error(opened.type);
    const questions = opened.quiz.questions.slice(0, 3);
    await editQuiz(world.deps, { ...quiz(), edit: { version: 1, questions } });
    await publishQuiz(world.deps, quiz());
    for (const [of, label, feedback] of [
      [code, '9 A', 'each'],
      [other.code, '9 B', 'end'],
    ]) {
      const shared = await readShare(world.deps, { code: String(of) });
      expect(shared).toMatchObject({ questionCount: 3, settings: { feedback } });
      const assignment = await readAssignment(world.deps, { assignmentId: String(of), manageKey });
      expect(assignment).toMatchObject({ assignment: { version: 2, settings: { label } } });
    }
    expect((await view(ada)).questions).toHaveLength(7);
    expect((await view(ben)).questions).toHaveLength(7);
    expect((await view(await start({ name: 'Cy' }))).questions).toHaveLength(3);
  });

  it('are gone with the quiz, with lists, claims and links (P2)', async () => {
    await publish({}, true);
    await setRoster(world.deps, { ...access(), text: 'Ada\nBen' });
    await link({ name: 'Ben' });
    await takeAll(await start({ rosterId: 1 }));
    expect((await keys()).some((key) => key.includes(':claims:'))).toBe(true);
    await deleteQuiz(world.deps, quiz());
    expect(await keys()).toEqual([`{${manageKey.split('.')[0]}}:desk`]);
  });

  it('expire with all that hangs on them at one moment, wherever the close is moved (P3)', async () => {
    await setRoster(world.deps, { ...access(), text: 'Ada\nBen' });
    await takeAll(await start({ rosterId: 1 }));
    const closesAt = now() + 400 * DAY;
    const outcome = await changeSettings(world.deps, { ...access(), settings: { closesAt } });
    if (outcome.type !== 'changed') throw new Error(outcome.type);
    const { expiresAt } = outcome.assignment;
    expect(expiresAt).toBe(closesAt + 180 * DAY);
    const ofClass = async () => (await keys()).filter((key) => key.startsWith(`{${code}}`)).length;
    const before = await ofClass();
    expect(before).toBe(8);
    world.clock.set(expiresAt - 1);
    expect(await ofClass()).toBe(before);
    world.clock.set(expiresAt);
    expect(await ofClass()).toBe(0);
  });
});

describe('settings', () => {
  it('change one by one after publishing, without a new version', async () => {
    const changed = await changeSettings(world.deps, {
      ...access(),
      settings: { questionCount: 2, passMark: 50 },
    });
    expect(changed).toMatchObject({
      type: 'changed',
      assignment: { version: 1, settings: { label: '9 A', questionCount: 2, passMark: 50 } },
    });
    expect((await share()).questions.map(({ id }) => id)).toEqual(['q1', 'q2']);
    const ada = await start();
    await takeAll(ada);
    expect(await view(ada)).toMatchObject({
      points: 100,
      maxPoints: 200,
      passed: true,
      passMark: 50,
    });
    expect(await results()).toMatchObject({
      summary: { maxPoints: 200 },
      questions: { length: 2, 0: { facility: 1 } },
      students: { page: [{ points: 100, maxPoints: 200, passed: true }] },
    });
  });

  it.each([
    [{ feedback: 'closed' as const }, { type: 'invalid', field: 'closesAt' }],
    [{ closesAt: 1 }, { type: 'closes-in-past' }],
    [
      { opensAt: 9e12, closesAt: 8e12 },
      { type: 'invalid', field: 'opensAt' },
    ],
  ])('%j are refused', async (settings, refused) => {
    expect(await changeSettings(world.deps, { ...access(), settings })).toEqual(refused);
  });

  it('open to nobody else', async () => {
    const denied = { assignmentId: code, manageKey: null };
    expect(await changeSettings(world.deps, { ...denied, settings: {} })).toEqual({
      type: 'forbidden',
    });
    expect(await setRoster(world.deps, { ...denied, text: 'Eve' })).toEqual({ type: 'forbidden' });
    expect(await readAssignment(world.deps, denied)).toEqual({ type: 'forbidden' });
    const eve = {
      ...denied,
      attemptId: (await start()).attemptId,
      name: 'Eve',
      sameStudent: false,
    };
    expect(await renameStudent(world.deps, eve)).toEqual({ type: 'forbidden' });
  });

  it('close the quiz now, and opening it again gives nobody back what had ended', async () => {
    const ada = await start();
    const close = { ...access(), settings: {}, closeNow: true };
    expect(await changeSettings(world.deps, close)).toMatchObject({ type: 'changed' });
    expect(await tryStart()).toMatchObject({ type: 'not-open', phase: 'closed' });
    world.clock.set(now() + 10_000);
    expect((await view(ada)).status).toBe('overdue');
    await changeSettings(world.deps, { ...access(), settings: { closesAt: null } });
    expect((await view(ada)).status).toBe('overdue');
    expect(await respond(ada)).toMatchObject({ type: 'recorded', late: true });
    expect((await view(await start({ name: 'Ben' }))).status).toBe('open');
  });

  it('with a later close give those at work more time', async () => {
    const closesAt = now() + MINUTE;
    await changeSettings(world.deps, { ...access(), settings: { closesAt } });
    const ada = await start();
    const later = { closesAt: closesAt + MINUTE };
    await changeSettings(world.deps, { ...access(), settings: later });
    world.clock.set(closesAt + 10_000);
    expect(await view(ada)).toMatchObject({ status: 'open', dueAt: later.closesAt });
  });

  it('told to students leave the class’s name out', async () => {
    expect(JSON.stringify(await share())).not.toContain('9 A');
    expect(JSON.stringify(await view(await start()))).not.toContain('9 A');
  });
});

describe('a class list', () => {
  beforeEach(async () => {
    await setRoster(world.deps, { ...access(), text: 'Ada\nBen\nCy' });
  });

  it('is chosen from: nothing typed counts, and who has not started shows', async () => {
    expect(await tryStart({ name: 'Eve' })).toEqual({ type: 'name-missing' });
    expect(await tryStart({ rosterId: 9 })).toEqual({ type: 'name-missing' });
    const ben = await start({ name: 'Eve', rosterId: 2 });
    expect((await view(ben)).name).toBe('Ben');
    expect((await share()).roster).toEqual([
      { id: 1, name: 'Ada', taken: false },
      { id: 2, name: 'Ben', taken: true },
      { id: 3, name: 'Cy', taken: false },
    ]);
    expect((await results()).absent).toEqual(['Ada', 'Cy']);
  });

  it('lets each name be taken once, by the first of any that start at once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => tryStart({ rosterId: 1 })));
    const types = outcomes.map(({ type }) => type).sort();
    expect(types).toEqual([...Array(7).fill('name-taken'), 'started']);
    expect((await results()).summary.started).toBe(1);
  });

  it('gives all of a class their names at once', async () => {
    const text = Array.from({ length: 60 }, (_, index) => `S${index}`).join('\n');
    await setRoster(world.deps, { ...access(), text });
    const { roster } = await share();
    const outcomes = await Promise.all((roster ?? []).map(({ id }) => tryStart({ rosterId: id })));
    expect(outcomes.every(({ type }) => type === 'started')).toBe(true);
    expect((await results()).absent).toEqual([]);
  });

  it('lets its own browser take the quiz again under the name', async () => {
    const ada = await start({ rosterId: 1 });
    await takeAll(ada);
    const held = [{ id: ada.attemptId, token: ada.token }];
    expect(await tryStart({ rosterId: 1, run: 2, held })).toMatchObject({ type: 'started' });
    const wrong = [{ id: ada.attemptId, token: 'x' }];
    expect(await tryStart({ rosterId: 1, run: 2, held: wrong })).toEqual({ type: 'name-taken' });
    expect(await tryStart({ rosterId: 2, run: 2, held })).toMatchObject({ type: 'started' });
  });

  it('frees the name of a removed attempt', async () => {
    const ada = await start({ rosterId: 1 });
    await deleteStudentAttempt(world.deps, { ...access(), attemptId: ada.attemptId });
    expect((await share()).roster?.[0]).toMatchObject({ taken: false });
    expect(await tryStart({ rosterId: 1 })).toMatchObject({ type: 'started' });
  });

  it('that is changed keeps who has started, and an emptied one is none', async () => {
    await start({ rosterId: 2 });
    await setRoster(world.deps, { ...access(), text: 'Zoe\nBen' });
    expect((await share()).roster).toEqual([
      { id: 4, name: 'Zoe', taken: false },
      { id: 2, name: 'Ben', taken: true },
    ]);
    await setRoster(world.deps, { ...access(), text: ' ' });
    expect((await share()).roster).toBeNull();
    expect(await tryStart({ name: 'Eve' })).toMatchObject({ type: 'started' });
  });

  it('costs a page view one store command, or none when warm', async () => {
    world.clock.set(now() + MINUTE);
    const before = world.commands();
    await share();
    expect(world.commands() - before).toBe(1);
    await share();
    expect(world.commands() - before).toBe(1);
  });
});

describe('a personal link', () => {
  beforeEach(async () => {
    const settings = { timeLimitMs: 10 * MINUTE, closesAt: now() + 20 * MINUTE };
    await changeSettings(world.deps, { ...access(), settings });
  });

  it('starts under its name with extra time, and goes on from any device', async () => {
    const { token } = await link({ extraPercent: 50, extraMinutes: 2 });
    expect((await share(token)).personal).toMatchObject({ name: 'Ada', timeLimitMs: 17 * MINUTE });
    const ada = await start({ name: 'Eve', personal: token });
    expect(await view(ada)).toMatchObject({ name: 'Ada', dueAt: now() + 17 * MINUTE });
    expect(await start({ personal: token })).toEqual(ada);
    expect((await results()).summary.started).toBe(1);
    world.clock.set(now() + 16 * MINUTE);
    expect(await respond(ada)).toMatchObject({ type: 'recorded', late: false });
    world.clock.set(now() + 2 * MINUTE);
    expect((await view(ada)).status).toBe('overdue');
  });

  it('closes later for its student alone', async () => {
    const { token } = await link({ closesAt: now() + 60 * MINUTE });
    world.clock.set(now() + 30 * MINUTE);
    expect(await tryStart()).toMatchObject({ type: 'not-open' });
    expect((await share()).phase).toBe('closed');
    expect((await share(token)).phase).toBe('open');
    const ada = await start({ personal: token });
    world.clock.set(now() + 9 * MINUTE);
    expect(await respond(ada)).toMatchObject({ type: 'recorded', late: false });
    world.clock.set(now() + 30 * MINUTE);
    expect(await tryStart({ personal: token })).toMatchObject({ type: 'not-open' });
  });

  it('goes on with what was begun under the name of the class list, with its time', async () => {
    await setRoster(world.deps, { ...access(), text: 'Ada\nBen' });
    const ada = await start({ rosterId: 1 });
    await respond(ada);
    const { token } = await link({ extraPercent: 100 });
    const again = await start({ personal: token });
    expect(again.attemptId).toBe(ada.attemptId);
    expect(again.token).not.toBe(ada.token);
    expect(await view(again)).toMatchObject({ responded: 1, dueAt: now() + 20 * MINUTE });
    expect(await view(ada)).toMatchObject({ responded: 1 });
    expect(await start({ personal: token })).toEqual(again);
    const stranger = { attemptId: ada.attemptId, token: token };
    expect(await readAttempt(world.deps, stranger)).toEqual({ type: 'forbidden' });
  });

  it('that is revoked starts nothing, and one that is wrong neither', async () => {
    const { token, linkId } = await link();
    const ada = await start({ personal: token });
    expect(await removePersonalLink(world.deps, { ...access(), linkId })).toMatchObject({
      type: 'changed',
    });
    expect(await tryStart({ personal: token })).toEqual({ type: 'link-unknown' });
    expect(await tryStart({ personal: 'x'.repeat(40) })).toEqual({ type: 'link-unknown' });
    expect(await share(token)).toMatchObject({ personal: null, linkUnknown: true });
    expect(await respond(ada)).toMatchObject({ type: 'recorded' });
    const gone = await removePersonalLink(world.deps, { ...access(), linkId });
    expect(gone).toEqual({ type: 'not-found' });
  });

  it('has 128 bits or more, of which the store holds a hash, and shows again to its teacher', async () => {
    const { token } = await link();
    expect(token).toMatch(/^[0-9a-f]{32,}$/);
    for (const key of await keys()) {
      const entry = await world.deps.kv.get(key).catch(() => null);
      expect(JSON.stringify(entry)).not.toContain(token);
    }
    expect(await readAssignment(world.deps, access())).toMatchObject({ links: [{ token }] });
    expect((await link()).token).not.toBe(token);
  });

  it('needs a name and a close that lies ahead', async () => {
    const terms = { name: ' ', extraPercent: 0, extraMinutes: 0, closesAt: null };
    expect(await addPersonalLink(world.deps, { ...access(), terms })).toEqual({
      type: 'name-missing',
    });
    const past = { ...terms, name: 'Ada', closesAt: now() };
    expect(await addPersonalLink(world.deps, { ...access(), terms: past })).toEqual({
      type: 'closes-in-past',
    });
  });
});

describe('names on the results', () => {
  const rename = (attemptId: string, name: string, sameStudent = false) =>
    renameStudent(world.deps, { ...access(), attemptId, name, sameStudent });

  it('are changed by the teacher, and the student sees the new one', async () => {
    const eve = await start({ name: 'Rude' });
    expect(await rename(eve.attemptId, ' Eve  B. ')).toEqual({ type: 'renamed' });
    expect((await view(eve)).name).toBe('Eve B.');
    expect(await respond(eve)).toMatchObject({ type: 'recorded' });
    expect(await rename(eve.attemptId, ' ')).toEqual({ type: 'name-missing' });
    expect(await rename(`${code}.nobody`, 'x')).toEqual({ type: 'not-found' });
  });

  it('put together count one student once, in the sums too, and apart twice again', async () => {
    const first = await start({ name: 'Ada' });
    world.clock.set(now() + 1);
    const second = await start({ name: 'Ada L' });
    await takeAll(first);
    await takeAll(second, false);
    expect(await results()).toMatchObject({
      summary: { started: 2, finished: 2, meanPoints: 50 },
      questions: { 0: { responded: 2, right: 1, facility: 0.5 } },
    });
    await rename(second.attemptId, 'Ada', true);
    expect(await results()).toMatchObject({
      summary: { started: 1, finished: 1, meanPoints: 100 },
      questions: { 0: { responded: 1, right: 1, facility: 1 } },
      students: {
        page: [
          { name: 'Ada', run: 1 },
          { name: 'Ada', run: 2 },
        ],
      },
    });
    await rename(second.attemptId, 'Lena');
    expect(await results()).toMatchObject({
      summary: { started: 2, finished: 2, meanPoints: 50 },
      questions: { 0: { responded: 2, right: 1, facility: 0.5 } },
    });
  });

  it('given while the student responds lose neither name nor response', async () => {
    const ada = await start({ name: 'Ada' });
    await Promise.all([respond(ada), rename(ada.attemptId, 'Ada B.')]);
    expect(await view(ada)).toMatchObject({ name: 'Ada B.', responded: 1 });
  });
});
