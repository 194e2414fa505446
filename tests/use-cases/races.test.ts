// What happens at once over a store that answers later: no assignment too many, none left behind.
import { beforeEach, describe, expect, it } from 'vitest';
import { assignmentSettingsSchema } from '#lib/core/assignment/assignment.ts';
import { createQuiz } from '#lib/use-cases/create-quiz.ts';
import { deleteQuiz } from '#lib/use-cases/delete-quiz.ts';
import type { Deps } from '#lib/use-cases/deps.ts';
import { openQuiz } from '#lib/use-cases/open-quiz.ts';
import { addAssignment, publishQuiz } from '#lib/use-cases/publish-quiz.ts';
import { recordQuestionResponse } from '#lib/use-cases/record-response.ts';
import { startAttempt } from '#lib/use-cases/start-attempt.ts';
import { interleavingKv } from '#tests/fixtures/interleaving-kv.ts';
import { keptKeys } from '#tests/fixtures/kept-keys.ts';
import { testDeps } from '#tests/fixtures/test-deps.ts';

const SETTINGS = assignmentSettingsSchema.parse({ feedback: 'end' });

let deps: Deps;
let access: { quizId: string; manageKey: string };

beforeEach(async () => {
  const world = testDeps();
  deps = { ...world.deps, kv: interleavingKv(world.deps.kv) };
  const outcome = await createQuiz(deps, {
    article: { text: 'x' },
    client: '192.0.2.1',
    untitled: () => 'Untitled',
    manageKey: null,
  });
  if (outcome.type !== 'created') throw new Error(outcome.type);
  access = { quizId: outcome.quiz.id, manageKey: outcome.manageKey };
});

describe('at once', () => {
  it('five first publishes come to one code', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => publishQuiz(deps, { ...access, settings: SETTINGS })),
    );
    const codes = outcomes.map((outcome) =>
      outcome.type === 'published' ? outcome.assignment.code : outcome.type,
    );
    expect(new Set(codes).size).toBe(1);
    expect(await openQuiz(deps, access)).toMatchObject({ assignments: { length: 1 } });
  });

  it('four more assignments are four', async () => {
    await Promise.all(
      Array.from({ length: 4 }, () => addAssignment(deps, { ...access, settings: SETTINGS })),
    );
    expect(await openQuiz(deps, access)).toMatchObject({ assignments: { length: 4 } });
  });

  it.each([1, 2, 3, 4, 5, 6])('a deletion during publishes leaves nothing (round %i)', async () => {
    const publishes = Array.from({ length: 4 }, () =>
      addAssignment(deps, { ...access, settings: SETTINGS }),
    );
    await Promise.all([...publishes, deleteQuiz(deps, access)]);
    expect(await keptKeys(deps.kv)).toEqual([`{${access.manageKey.split('.')[0]}}:desk`]);
  });

  it('fifty replacements of one response are all taken, one after the other', async () => {
    const published = await publishQuiz(deps, { ...access, settings: SETTINGS });
    if (published.type !== 'published') throw new Error(published.type);
    const started = await startAttempt(deps, {
      code: published.assignment.code,
      name: 'Ada',
      operationId: 'operation-of-this-start-01',
    });
    if (started.type !== 'started') throw new Error(started.type);
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        recordQuestionResponse(deps, {
          attemptId: started.attemptId,
          token: started.token,
          questionId: 'q1',
          submission: {
            operationId: `operation-${index}`,
            try: 1,
            response: { kind: 'multiple-choice', optionId: 'o1' },
          },
        }),
      ),
    );
    expect(outcomes.map(({ type }) => type)).toEqual(Array(50).fill('recorded'));
  });
});
