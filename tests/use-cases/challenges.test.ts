import { beforeEach, describe, expect, it } from 'vitest';
import { assignmentSettingsSchema } from '#lib/core/assignment/assignment.ts';
import { correctQuestionFor } from '#lib/use-cases/correct-question.ts';
import { createQuiz } from '#lib/use-cases/create-quiz.ts';
import { deleteStudentAttempt } from '#lib/use-cases/delete-attempt.ts';
import { deleteQuiz } from '#lib/use-cases/delete-quiz.ts';
import { publishQuiz } from '#lib/use-cases/publish-quiz.ts';
import { readAttempt } from '#lib/use-cases/read-attempt.ts';
import { answerStudentChallenge, readChallenges } from '#lib/use-cases/read-challenges.ts';
import { readResults } from '#lib/use-cases/read-results.ts';
import { challengeQuestion, readChallengeForm } from '#lib/use-cases/record-challenge.ts';
import { recordQuestionResponse } from '#lib/use-cases/record-response.ts';
import { makeResultsKey } from '#lib/use-cases/share-results.ts';
import { startAttempt } from '#lib/use-cases/start-attempt.ts';
import { keptKeys } from '#tests/fixtures/kept-keys.ts';
import { SAMPLE_TEXT } from '#tests/fixtures/sample-quiz.ts';
import { testDeps } from '#tests/fixtures/test-deps.ts';

const REASON = 'The article names somebody else.';

let world: ReturnType<typeof testDeps>;
let quizId: string;
let manageKey: string;
let code: string;

type Access = { attemptId: string; token: string };

/** Answers the first question, so that its solution is shown. */
async function start(name: string): Promise<Access> {
  world.clock.set(world.clock.now() + 1);
  const operationId = `operation-of-the-start-of-${name}`;
  const outcome = await startAttempt(world.deps, { code, name, operationId });
  if (outcome.type !== 'started') throw new Error(outcome.type);
  const access = { attemptId: outcome.attemptId, token: outcome.token };
  const response = { kind: 'multiple-choice' as const, optionId: 'o2' };
  const submission = { operationId: 'response-1', try: 1, response };
  await recordQuestionResponse(world.deps, { ...access, questionId: 'q1', submission });
  return access;
}

function challenge(access: Access, operationId = 'challenge-1') {
  const submission = { operationId, sentence: 0, reason: REASON };
  return challengeQuestion(world.deps, { ...access, questionId: 'q1', submission });
}

async function list(key = manageKey, page: { after?: string; limit?: number } = {}) {
  const outcome = await readChallenges(world.deps, {
    assignmentId: code,
    manageKey: key,
    limit: 50,
    ...page,
  });
  if (outcome.type !== 'found') throw new Error(outcome.type);
  return outcome;
}

function answer(attemptId: string, key = manageKey, operationId = 'challenge-1') {
  const given = { questionId: 'q1', operationId, verdict: 'agreed' as const, reply: 'Well seen.' };
  return answerStudentChallenge(world.deps, {
    assignmentId: code,
    manageKey: key,
    attemptId,
    ...given,
  });
}

async function waiting(): Promise<number | undefined> {
  const outcome = await readResults(world.deps, { assignmentId: code, manageKey, limit: 50 });
  if (outcome.type !== 'found') throw new Error(outcome.type);
  return outcome.results.openChallenges;
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
  ({ manageKey } = made);
  quizId = made.quiz.id;
  const settings = assignmentSettingsSchema.parse({ showArticle: true });
  const outcome = await publishQuiz(world.deps, { quizId, manageKey, settings });
  if (outcome.type !== 'published') throw new Error(outcome.type);
  code = outcome.assignment.code;
});

describe('a challenge', () => {
  it('goes to the teacher with the sentence and the words, and the answer comes back', async () => {
    const ada = await start('Ada');
    expect(await readChallengeForm(world.deps, { ...ada, number: 1 })).toMatchObject({
      type: 'found',
      sentences: [{ number: 0 }, { number: 1 }],
    });
    const before = world.commands();
    expect(await challenge(ada)).toMatchObject({ type: 'recorded' });
    expect(world.commands() - before).toBeLessThanOrEqual(2);
    expect(await challenge(ada)).toMatchObject({ type: 'recorded' });
    expect(await waiting()).toBe(1);
    const { challenges } = await list();
    expect(challenges.questions).toMatchObject([
      {
        question: { id: 'q1', answerKey: { optionId: 'o1' } },
        number: 1,
        evidence: [{ quote: SAMPLE_TEXT.slice(0, 32) }],
        challenges: [{ name: 'Ada', sentence: SAMPLE_TEXT.slice(0, 32), reason: REASON }],
      },
    ]);

    expect(await answer(ada.attemptId)).toEqual({ type: 'answered' });
    expect(await waiting()).toBe(0);
    const view = await readAttempt(world.deps, ada);
    if (view.type !== 'found') throw new Error(view.type);
    expect(view.view.questions[0]?.challenge?.made?.answer).toEqual({
      verdict: 'agreed',
      reply: 'Well seen.',
    });
    expect(await challenge(ada, 'challenge-2')).toMatchObject({ reason: 'answered' });
  });

  it('is answered as it was read: one that was changed meanwhile is not', async () => {
    const ada = await start('Ada');
    await challenge(ada);
    await challenge(ada, 'challenge-2');
    expect(await answer(ada.attemptId)).toEqual({ type: 'changed' });
    expect(await waiting()).toBe(1);
    expect((await list()).challenges.questions[0]?.challenges).toHaveLength(1);
  });

  it('is read by a colleague, who answers none; nobody else sees it', async () => {
    const ada = await start('Ada');
    await challenge(ada);
    const made = await makeResultsKey(world.deps, { assignmentId: code, manageKey });
    if (made.type !== 'made') throw new Error(made.type);
    const read = await list(made.resultsKey);
    expect(read).toMatchObject({ may: 'read' });
    // The link does not open the quiz: no key, no proof.
    expect(read.challenges.questions).toMatchObject([
      { question: { id: 'q1', stem: 'Stem of question 1?' }, evidence: [] },
    ]);
    expect(JSON.stringify(read)).not.toMatch(/answerKey|SECRET|rationale/);
    expect(await answer(ada.attemptId, made.resultsKey)).toEqual({ type: 'forbidden' });
    const stranger = { assignmentId: code, manageKey: null, limit: 50 };
    expect(await readChallenges(world.deps, stranger)).toEqual({ type: 'forbidden' });
    expect(await challenge({ ...ada, token: 'x' })).toEqual({ type: 'forbidden' });
  });

  it('to a question that is dropped for it is still listed, and answered', async () => {
    const ada = await start('Ada');
    await challenge(ada);
    const change = { questionId: 'q1', type: 'drop' } as const;
    await correctQuestionFor(world.deps, { assignmentId: code, manageKey, change });
    const { challenges } = await list();
    expect(challenges.questions).toMatchObject([
      { question: { id: 'q1' }, number: null, challenges: [{ name: 'Ada', reason: REASON }] },
    ]);
    expect(await waiting()).toBe(1);
    expect(await answer(ada.attemptId)).toEqual({ type: 'answered' });
    expect(await waiting()).toBe(0);
  });

  it('the list is paged', async () => {
    for (const name of ['Ada', 'Bo', 'Cy']) await challenge(await start(name));
    const first = await list(manageKey, { limit: 2 });
    const rest = await list(manageKey, { limit: 2, after: first.challenges.next ?? '' });
    const names = [first, rest].map(({ challenges }) =>
      challenges.questions.flatMap((about) => about.challenges.map(({ name }) => name)),
    );
    expect(names).toEqual([['Ada', 'Bo'], ['Cy']]);
    expect(rest.challenges.next).toBeNull();
  });

  it('P2: goes with its student, and with the quiz', async () => {
    const ada = await start('Ada');
    const bo = await start('Bo');
    await challenge(ada);
    await challenge(bo);
    await deleteStudentAttempt(world.deps, {
      assignmentId: code,
      manageKey,
      attemptId: ada.attemptId,
    });
    expect(await waiting()).toBe(1);
    const page = await world.deps.kv.page(`{${code}}:challenges`, { limit: 50 });
    expect(page.map(({ member }) => member)).toEqual([`${bo.attemptId} q1`]);
    await deleteQuiz(world.deps, { quizId, manageKey });
    expect(await keptKeys(world.deps.kv, `{${code}}`)).toEqual([]);
  });
});
