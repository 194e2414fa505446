import { beforeEach, describe, expect, it } from 'vitest';
import { assignmentSettingsSchema } from '#lib/core/assignment/assignment.ts';
import type { PointingCounts } from '#lib/core/progress/pointing-counts.ts';
import { changeSettings } from '#lib/use-cases/change-assignment.ts';
import { createQuiz } from '#lib/use-cases/create-quiz.ts';
import { deleteStudentAttempt } from '#lib/use-cases/delete-attempt.ts';
import { finishStudentAttempt } from '#lib/use-cases/finish-attempt.ts';
import { publishQuiz } from '#lib/use-cases/publish-quiz.ts';
import { readResults } from '#lib/use-cases/read-results.ts';
import { recordSentence } from '#lib/use-cases/record-pointing.ts';
import { recordQuestionResponse } from '#lib/use-cases/record-response.ts';
import { startAttempt } from '#lib/use-cases/start-attempt.ts';
import { testDeps } from '#tests/fixtures/test-deps.ts';

let world: ReturnType<typeof testDeps>;
let manageKey: string;
let code: string;

type Access = { attemptId: string; token: string };

async function start(name: string): Promise<Access> {
  const operationId = `operation-of-the-start-of-${name}`;
  const outcome = await startAttempt(world.deps, { code, name, operationId });
  if (outcome.type !== 'started') throw new Error(outcome.type);
  return { attemptId: outcome.attemptId, token: outcome.token };
}

function respond(access: Access, optionId: string) {
  const response = { kind: 'multiple-choice' as const, optionId };
  const submission = { operationId: 'response-1', try: 1, response };
  return recordQuestionResponse(world.deps, { ...access, questionId: 'q1', submission });
}

function point(access: Access, sentence: number | null, operationId = 'pointing-1') {
  const submission = { operationId, sentence };
  return recordSentence(world.deps, { ...access, questionId: 'q1', submission });
}

async function counts(): Promise<PointingCounts | undefined> {
  const outcome = await readResults(world.deps, { assignmentId: code, manageKey, limit: 50 });
  if (outcome.type !== 'found') throw new Error(outcome.type);
  return outcome.results.questions[0]?.pointing;
}

beforeEach(async () => {
  world = testDeps();
  const made = await createQuiz(world.deps, {
    article: { text: 'x', title: 'Seeds' },
    manageKey: null,
    client: '192.0.2.1',
    untitled: (at) => `made at ${at}`,
  });
  if (made.type !== 'created') throw new Error(made.type);
  manageKey = made.manageKey;
  const settings = assignmentSettingsSchema.parse({ pointAtSentence: true });
  const outcome = await publishQuiz(world.deps, { quizId: made.quiz.id, manageKey, settings });
  if (outcome.type !== 'published') throw new Error(outcome.type);
  expect(outcome.assignment.settings.showArticle).toBe(true);
  code = outcome.assignment.code;
});

describe('pointing at the sentence', () => {
  it('tells the teacher who was right with the sentence and who without; a deletion takes it back', async () => {
    const students: Access[] = [];
    for (const [index, [optionId, sentence]] of (
      [
        ['o1', 0],
        ['o1', 1],
        ['o1', null],
        ['o2', 0],
      ] as const
    ).entries()) {
      const access = await start(`S${index}`);
      await respond(access, optionId);
      expect(await point(access, sentence)).toMatchObject({ type: 'recorded' });
      await finishStudentAttempt(world.deps, { ...access, operationId: 'finish-01' });
      students.push(access);
    }
    const all = {
      rightAndProof: 1,
      rightAndOther: 1,
      rightAndNone: 1,
      wrongAndProof: 1,
      wrongAndOther: 0,
      luck: null,
    };
    expect(await counts()).toEqual(all);
    const attemptId = students[1]?.attemptId ?? '';
    await deleteStudentAttempt(world.deps, { assignmentId: code, manageKey, attemptId });
    expect(await counts()).toEqual({ ...all, rightAndOther: 0 });
  });

  it('costs two store commands, is taken once, and gives the feedback that waited', async () => {
    const access = await start('Ada');
    expect(await respond(access, 'o1')).toMatchObject({
      type: 'recorded',
      state: { feedback: null, pointing: { locked: false } },
    });
    const before = world.commands();
    const first = await point(access, 0);
    expect(world.commands() - before).toBeLessThanOrEqual(2);
    expect(first).toMatchObject({
      state: { feedback: { right: true }, pointing: { sentence: 0, right: true } },
    });
    expect(await point(access, 0)).toEqual(first);
    expect(await point(access, 1)).toMatchObject({ reason: 'operation-reused' });
    expect(await point(access, 1, 'pointing-2')).toMatchObject({ reason: 'locked' });
  });

  it('of two tabs at once exactly one is taken', async () => {
    const access = await start('Ada');
    await respond(access, 'o1');
    const outcomes = await Promise.all([
      point(access, 0, 'tab-1-01'),
      point(access, 1, 'tab-2-01'),
    ]);
    expect(outcomes.map(({ type }) => type).sort()).toEqual(['conflict', 'recorded']);
  });

  it('is for the holder of the attempt', async () => {
    const access = await start('Ada');
    await respond(access, 'o1');
    expect(await point({ ...access, token: 'x' }, 0)).toEqual({ type: 'forbidden' });
  });

  it('holds for who starts after it was switched on', async () => {
    const off = { assignmentId: code, manageKey, settings: { pointAtSentence: false } };
    await changeSettings(world.deps, off);
    const early = await start('Early');
    await changeSettings(world.deps, { ...off, settings: { pointAtSentence: true } });
    expect(await respond(early, 'o1')).toMatchObject({ state: { feedback: { right: true } } });
    expect(await point(early, 0)).toMatchObject({ reason: 'not-asked' });
    expect(await respond(await start('Late'), 'o1')).toMatchObject({ state: { feedback: null } });
  });
});
