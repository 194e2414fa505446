import { beforeEach, describe, expect, it } from 'vitest';
import { createQuiz } from '#lib/use-cases/create-quiz.ts';
import { tryQuestion } from '#lib/use-cases/try-question.ts';
import { keptKeys } from '#tests/fixtures/kept-keys.ts';
import { testDeps } from '#tests/fixtures/test-deps.ts';

let world: ReturnType<typeof testDeps>;
let access: { quizId: string; manageKey: string };

const keys = () => keptKeys(world.deps.kv);

beforeEach(async () => {
  world = testDeps();
  const made = await createQuiz(world.deps, {
    article: { text: 'x' },
    manageKey: null,
    client: '192.0.2.1',
    untitled: () => 'Quiz',
  });
  if (made.type !== 'created') throw new Error(made.type);
  access = { quizId: made.quiz.id, manageKey: made.manageKey };
});

describe('trying a quiz as a student', () => {
  it('tells nothing of the key before the response, all after it, and keeps nothing', async () => {
    const before = await keys();
    const open = await tryQuestion(world.deps, { ...access, number: 1, response: null });
    expect(open).toMatchObject({
      type: 'found',
      count: 7,
      state: { locked: false, feedback: null },
    });
    expect(JSON.stringify(open)).not.toContain('SECRET');
    const response = { kind: 'multiple-choice', optionId: 'o1' } as const;
    const done = await tryQuestion(world.deps, { ...access, number: 1, response });
    expect(done).toMatchObject({
      state: { locked: true, feedback: { right: true, points: 100, solution: {} } },
    });
    expect(await keys()).toEqual(before);
  });

  it('asks again where the response cannot be scored', async () => {
    const response = { kind: 'true-false', value: true } as const;
    const outcome = await tryQuestion(world.deps, { ...access, number: 1, response });
    expect(outcome).toMatchObject({ invalid: true, state: { locked: false, response: null } });
  });

  it.each([
    [0, 1],
    [Number.NaN, 1],
    [3.7, 3],
    [99, 7],
  ])('number %d is question %d', async (number, expected) => {
    const outcome = await tryQuestion(world.deps, { ...access, number, response: null });
    expect(outcome).toMatchObject({ number: expected });
  });

  it('is for who holds the desk', async () => {
    const foreign = { quizId: access.quizId, manageKey: null, number: 1, response: null };
    expect(await tryQuestion(world.deps, foreign)).toEqual({ type: 'forbidden' });
  });
});
