import { describe, expect, it } from 'vitest';
import { assignmentSettingsSchema } from '#lib/core/assignment/assignment.ts';
import { createQuiz } from '#lib/use-cases/create-quiz.ts';
import { addAssignment, publishQuiz } from '#lib/use-cases/publish-quiz.ts';
import { testDeps } from '#tests/fixtures/test-deps.ts';

async function publishWith(publish: typeof publishQuiz, settings: Record<string, unknown>) {
  const { deps } = testDeps();
  const made = await createQuiz(deps, {
    article: { text: 'x' },
    manageKey: null,
    client: '192.0.2.1',
    untitled: () => 'Quiz',
  });
  if (made.type !== 'created') throw new Error(made.type);
  return publish(deps, {
    quizId: made.quiz.id,
    manageKey: made.manageKey,
    settings: assignmentSettingsSchema.parse(settings),
  });
}

const NOW = testDeps().clock.now();

describe.each([
  ['publishing', publishQuiz],
  ['one more assignment', addAssignment],
])('%s', (_, publish) => {
  it.each([
    [NOW - 1, 'closes-in-past'],
    [NOW, 'closes-in-past'],
    [NOW + 1, 'published'],
    [null, 'published'],
  ])('with the close at %s is %s', async (closesAt, type) => {
    expect(await publishWith(publish, { closesAt })).toMatchObject({ type });
  });

  it.each([
    ['each', 3],
    ['end', 1],
    ['closed', 1],
  ])('with feedback %s gives %i tries of the 3 asked for', async (feedback, tries) => {
    const settings = { feedback, tries: 3, closesAt: NOW + 1 };
    expect(await publishWith(publish, settings)).toMatchObject({
      assignment: { settings: { tries } },
    });
  });
});
