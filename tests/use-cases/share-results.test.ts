import { describe, expect, it } from 'vitest';
import { assignmentSettingsSchema } from '#lib/core/assignment/assignment.ts';
import { createQuiz } from '#lib/use-cases/create-quiz.ts';
import { deleteStudentAttempt } from '#lib/use-cases/delete-attempt.ts';
import { deleteQuiz } from '#lib/use-cases/delete-quiz.ts';
import { openDesk } from '#lib/use-cases/open-desk.ts';
import { openQuiz } from '#lib/use-cases/open-quiz.ts';
import { publishQuiz } from '#lib/use-cases/publish-quiz.ts';
import { readResults } from '#lib/use-cases/read-results.ts';
import { makeResultsKey, openResults, takeBackResultsKey } from '#lib/use-cases/share-results.ts';
import { startAttempt } from '#lib/use-cases/start-attempt.ts';
import { testDeps } from '#tests/fixtures/test-deps.ts';

/** A published quiz with one student, and a link to its results. */
async function sharedResults() {
  const { deps } = testDeps();
  const made = await createQuiz(deps, {
    article: { text: 'x' },
    manageKey: null,
    client: '192.0.2.1',
    untitled: () => 'Quiz',
  });
  if (made.type !== 'created') throw new Error(made.type);
  const { manageKey, quiz } = made;
  const settings = assignmentSettingsSchema.parse({});
  const publish = () => publishQuiz(deps, { quizId: quiz.id, manageKey, settings });
  const published = await publish();
  if (published.type !== 'published') throw new Error(published.type);
  const assignmentId = published.assignment.id;
  const start = { code: assignmentId, name: 'Ada', operationId: 'a'.repeat(24) };
  const started = await startAttempt(deps, start);
  if (started.type !== 'started') throw new Error(started.type);
  const key = await makeResultsKey(deps, { assignmentId, manageKey });
  if (key.type !== 'made') throw new Error(key.type);
  const { resultsKey } = key;
  const read = (ring: string | null) =>
    readResults(deps, { assignmentId, manageKey: ring, limit: 10 });
  return { deps, quiz, manageKey, assignmentId, started, resultsKey, publish, read };
}

describe('a colleague’s link to results', () => {
  it('reads them, beside a desk of one’s own too', async () => {
    const { deps, manageKey, resultsKey, read } = await sharedResults();
    expect(await read(resultsKey)).toMatchObject({
      type: 'found',
      may: 'read',
      results: { students: { page: [{ name: 'Ada' }] } },
    });
    const own = await createQuiz(deps, {
      article: { text: 'y' },
      manageKey: null,
      client: '192.0.2.1',
      untitled: () => 'Own',
    });
    if (own.type !== 'created') throw new Error(own.type);
    expect(await read(own.manageKey)).toEqual({ type: 'not-found' });
    expect(await read(`${own.manageKey}~${resultsKey}`)).toMatchObject({ may: 'read' });
    expect(await read(manageKey)).toMatchObject({ may: 'change', link: { out: true, key: null } });
    expect(await read(`${manageKey}~${resultsKey}`)).toMatchObject({
      may: 'change',
      link: { out: true, key: resultsKey },
    });
  });

  it('changes nothing and opens nothing else', async () => {
    const { deps, quiz, assignmentId, started, resultsKey, read } = await sharedResults();
    const access = { assignmentId, manageKey: resultsKey };
    const { attemptId } = started;
    const forbidden = { type: 'forbidden' };
    expect(await deleteStudentAttempt(deps, { ...access, attemptId })).toEqual(forbidden);
    expect(await makeResultsKey(deps, access)).toEqual(forbidden);
    expect(await takeBackResultsKey(deps, access)).toEqual(forbidden);
    const quizAccess = { quizId: quiz.id, manageKey: resultsKey };
    expect(await openQuiz(deps, quizAccess)).toEqual(forbidden);
    expect(await deleteQuiz(deps, quizAccess)).toEqual(forbidden);
    expect(await openDesk(deps, { manageKey: resultsKey })).toEqual(forbidden);
    expect(await read(resultsKey)).toMatchObject({ results: { students: { page: [{}] } } });
  });

  it('is refused with a letter changed, for another assignment, or none', async () => {
    const { deps, resultsKey, read } = await sharedResults();
    const wrong = `${resultsKey.slice(0, -1)}${resultsKey.endsWith('A') ? 'B' : 'A'}`;
    const other = `zzzzzz${resultsKey.slice(6)}`;
    for (const key of [wrong, other, resultsKey.slice(7), '', null]) {
      expect(await read(key)).toEqual({ type: 'forbidden' });
      expect(await openResults(deps, { resultsKey: key ?? '' })).toEqual({ type: 'forbidden' });
    }
    expect(await openResults(deps, { resultsKey })).toMatchObject({ type: 'opened' });
  });

  it('ends when it is taken back, or when a new one is made', async () => {
    const { deps, manageKey, assignmentId, resultsKey, read } = await sharedResults();
    const second = await makeResultsKey(deps, { assignmentId, manageKey });
    if (second.type !== 'made') throw new Error(second.type);
    expect(await read(resultsKey)).toEqual({ type: 'forbidden' });
    expect(await read(second.resultsKey)).toMatchObject({ may: 'read' });
    await takeBackResultsKey(deps, { assignmentId, manageKey });
    expect(await read(second.resultsKey)).toEqual({ type: 'forbidden' });
    expect(await read(manageKey)).toMatchObject({ link: { out: false, key: null } });
  });

  it('outlives a new version of the quiz, and is gone with the quiz', async () => {
    const { deps, quiz, manageKey, resultsKey, publish, read } = await sharedResults();
    await publish();
    expect(await read(resultsKey)).toMatchObject({ may: 'read' });
    const hash = deps.ids.hash(resultsKey.slice(7));
    expect(await inStore(deps.kv, hash)).toBe(true);
    expect(await inStore(deps.kv, resultsKey.slice(7))).toBe(false);
    await deleteQuiz(deps, { quizId: quiz.id, manageKey });
    expect(await read(resultsKey)).toEqual({ type: 'forbidden' });
    expect(await inStore(deps.kv, hash)).toBe(false);
  });
});

/** Whether any record holds the text. */
async function inStore(
  kv: ReturnType<typeof testDeps>['deps']['kv'],
  text: string,
): Promise<boolean> {
  for await (const key of kv.scan('')) {
    const entry = await kv.get(key).catch(() => null);
    if (JSON.stringify(entry?.value ?? null).includes(text)) return true;
  }
  return false;
}
