// A desk with a published quiz and students who take it, for tests of what its teacher reads.
import { assignmentSettingsSchema } from '#lib/core/assignment/assignment.ts';
import type { Kv } from '#lib/ports/kv.ts';
import { createQuiz } from '#lib/use-cases/create-quiz.ts';
import { finishStudentAttempt } from '#lib/use-cases/finish-attempt.ts';
import { addAssignment, publishQuiz } from '#lib/use-cases/publish-quiz.ts';
import { recordQuestionResponse } from '#lib/use-cases/record-response.ts';
import { startAttempt } from '#lib/use-cases/start-attempt.ts';
import { type TestClock, testDeps } from '#tests/fixtures/test-deps.ts';

/** @param openKv a store in place of the embedded one */
export async function classWorld(
  settings: Record<string, unknown> = {},
  openKv?: (clock: TestClock) => Kv,
) {
  const world = testDeps(openKv);
  const { deps, clock } = world;
  const made = await createQuiz(deps, {
    article: { text: 'x', title: 'Herons' },
    manageKey: null,
    client: '192.0.2.1',
    untitled: () => 'Herons',
  });
  if (made.type !== 'created') throw new Error(made.type);
  const { manageKey } = made;
  const quizId = made.quiz.id;
  const first = await publishQuiz(deps, {
    quizId,
    manageKey,
    settings: assignmentSettingsSchema.parse(settings),
  });
  if (first.type !== 'published') throw new Error(first.type);

  /** Another class, or the same one later. @returns the assignment's id. */
  async function assignAgain(again: Record<string, unknown> = {}): Promise<string> {
    clock.set(clock.now() + 86_400_000);
    const outcome = await addAssignment(deps, {
      quizId,
      manageKey,
      settings: assignmentSettingsSchema.parse(again),
    });
    if (outcome.type !== 'published') throw new Error(outcome.type);
    return outcome.assignment.id;
  }

  /** Takes the first question (o1 is right) ten seconds after the start, and hands in. @returns the attempt's id. */
  async function take(
    name: string,
    optionId: string,
    { code = first.type === 'published' ? first.assignment.code : '', run = 1 } = {},
  ): Promise<string> {
    clock.set(clock.now() + 1_000);
    const id = `${name}-${run}-${code}-operation-of-this`;
    const started = await startAttempt(deps, { code, name, run, operationId: `${id}-start` });
    if (started.type !== 'started') throw new Error(started.type);
    const { attemptId, token } = started;
    const access = { attemptId, token };
    clock.set(clock.now() + 10_000);
    await recordQuestionResponse(deps, {
      ...access,
      questionId: 'q1',
      submission: {
        operationId: 'response-01',
        try: 1,
        response: { kind: 'multiple-choice', optionId },
      },
    });
    await finishStudentAttempt(deps, { ...access, operationId: 'finish-0001' });
    return attemptId;
  }

  return { ...world, quizId, manageKey, assignmentId: first.assignment.id, assignAgain, take };
}
