import { describe, expect, it } from 'vitest';
import { NOT_CHECKED } from '#lib/core/quiz/edit-quiz.ts';
import { bringInArticle } from '#lib/use-cases/bring-in-article.ts';
import { createQuiz } from '#lib/use-cases/create-quiz.ts';
import type { Deps } from '#lib/use-cases/deps.ts';
import { editQuiz } from '#lib/use-cases/edit-quiz.ts';
import { type Asker, type CostlyAction, limitRate } from '#lib/use-cases/limit-rate.ts';
import { reviewEdits } from '#lib/use-cases/review-edits.ts';
import { testDeps } from '#tests/fixtures/test-deps.ts';

const MINUTE = 60_000;
const DESK = { deskId: 'abcdefghijkl' };

async function admitted(deps: Deps, action: CostlyAction, asker: Asker, times: number) {
  const outcomes = await Promise.all(
    Array.from({ length: times }, () => limitRate(deps, action, asker)),
  );
  return outcomes.filter((outcome) => outcome === null).length;
}

async function make(deps: Deps, manageKey: string | null, client = '192.0.2.1') {
  return createQuiz(deps, { article: { text: 'x' }, manageKey, client, untitled: () => 'Quiz' });
}

async function madeBy(deps: Deps) {
  const made = await make(deps, null);
  if (made.type !== 'created') throw new Error(made.type);
  return { quiz: made.quiz, access: { quizId: made.quiz.id, manageKey: made.manageKey } };
}

/** Uses up the minute of a desk. */
const useUp = (deps: Deps, deskId: string, action: CostlyAction) =>
  admitted(deps, action, { deskId }, 400);

describe('the rate limit', () => {
  it('admits so many in a minute at one store command each, then none until the next minute', async () => {
    const { deps, clock, commands } = testDeps();
    clock.set(10 * MINUTE + 15_000);
    expect(await admitted(deps, 'write', DESK, 100)).toBe(20);
    expect(commands()).toBe(100);
    expect(await limitRate(deps, 'write', DESK)).toEqual({
      type: 'too-many-requests',
      retryAfterSeconds: 45,
    });
    clock.set(11 * MINUTE);
    expect(await admitted(deps, 'write', DESK, 100)).toBe(20);
  });

  it('is of each desk and each action by itself', async () => {
    const { deps } = testDeps();
    await useUp(deps, DESK.deskId, 'write');
    expect(await admitted(deps, 'read', DESK, 100)).toBe(30);
    expect(await admitted(deps, 'write', { deskId: 'zyxwvutsrqpo' }, 100)).toBe(20);
  });

  it('has room for a school behind one address, and keeps no address in clear', async () => {
    const { deps } = testDeps();
    expect(await admitted(deps, 'write', { client: '192.0.2.1' }, 100)).toBe(60);
    expect(await admitted(deps, 'write', { client: '192.0.2.2' }, 1)).toBe(1);
    for await (const key of deps.kv.scan('')) expect(key).not.toContain('192.0.2');
  });

  it('leaves nothing in the store after its minute', async () => {
    const { deps, clock } = testDeps();
    await admitted(deps, 'write', DESK, 3);
    clock.set(clock.now() + MINUTE);
    const keys: string[] = [];
    for await (const key of deps.kv.scan('')) keys.push(key);
    expect(keys).toEqual([]);
  });

  it('fails closed: where nothing can be counted, nothing costly is done', async () => {
    const { deps } = testDeps();
    const { background } = deps;
    let written = 0;
    const writeQuiz: typeof background.writeQuiz = (job) => {
      written += 1;
      return background.writeQuiz(job);
    };
    await deps.kv.close();
    await expect(
      make({ ...deps, background: { ...background, writeQuiz } }, null),
    ).rejects.toThrow();
    expect(written).toBe(0);
  });
});

describe('what is rationed', () => {
  it('making a quiz, by the desk whatever the address; another desk goes on', async () => {
    const { deps } = testDeps();
    const { access } = await madeBy(deps);
    const outcomes = [];
    for (let at = 0; at < 25; at += 1) {
      outcomes.push((await make(deps, access.manageKey, `192.0.2.${at}`)).type);
    }
    expect(outcomes.filter((type) => type === 'created')).toHaveLength(20);
    expect(outcomes.at(-1)).toBe('too-many-requests');
    expect((await make(deps, (await madeBy(deps)).access.manageKey)).type).toBe('created');
  });

  it('a key that opens no desk is no way round the limit', async () => {
    const { deps } = testDeps();
    const types = new Set<string>();
    for (let at = 0; at < 61; at += 1) {
      const manageKey = `aaaaaaaaaaa${at % 10}.${'s'.repeat(20 + at)}`.slice(0, 72);
      types.add((await make(deps, manageKey)).type);
    }
    expect(types).toEqual(new Set(['created', 'too-many-requests']));
  });

  it('reading a page or a file, not a pasted text', async () => {
    const { deps } = testDeps();
    const { quiz, access } = await madeBy(deps);
    await useUp(deps, quiz.deskId, 'read');
    const asker = { manageKey: access.manageKey, client: '192.0.2.1' };
    const read = await bringInArticle(deps, { url: 'https://moss.example/' }, asker);
    expect(read.type).toBe('too-many-requests');
    expect((await bringInArticle(deps, { text: 'One.' }, asker)).type).toBe('preview');
  });

  it('the checks of edited questions; the edit itself is kept, and said to be unchecked', async () => {
    const { deps } = testDeps();
    const { quiz, access } = await madeBy(deps);
    await useUp(deps, quiz.deskId, 'review');
    const [first, ...others] = quiz.questions;
    if (!first) throw new Error('no question');
    const questions = [{ ...first, stem: 'What lives in moss?' }, ...others];
    expect((await reviewEdits(deps, { ...access, questions })).type).toBe('too-many-requests');
    const edited = await editQuiz(deps, { ...access, edit: { version: 1, questions } });
    expect(edited).toMatchObject({ type: 'edited' });
    const [kept] = edited.type === 'edited' ? edited.quiz.questions : [];
    expect(kept?.stem).toBe('What lives in moss?');
    expect(kept?.findings.map(({ code }) => code)).toEqual([NOT_CHECKED]);
  });
});
