// Desks with quizzes and classes, for tests of the list.
import { assignmentSettingsSchema } from '#lib/core/assignment/assignment.ts';
import { createQuiz } from '#lib/use-cases/create-quiz.ts';
import { editQuiz } from '#lib/use-cases/edit-quiz.ts';
import type { DeskQuiz, OpenDeskInput } from '#lib/use-cases/open-desk.ts';
import { openDesk } from '#lib/use-cases/open-desk.ts';
import { addAssignment } from '#lib/use-cases/publish-quiz.ts';
import { startAttempt } from '#lib/use-cases/start-attempt.ts';
import { keptKeys } from '#tests/fixtures/kept-keys.ts';
import { testDeps } from '#tests/fixtures/test-deps.ts';

export function deskWorld() {
  const world = testDeps();
  const { deps, clock } = world;

  /** A minute after the one before. */
  async function make(title: string, manageKey: string | null = null) {
    clock.set(clock.now() + 60_000);
    const made = await createQuiz(deps, {
      article: { text: 'x', title },
      manageKey,
      client: '192.0.2.1',
      untitled: () => title,
    });
    if (made.type !== 'created') throw new Error(made.type);
    const { quiz, manageKey: key } = made;
    const edit = { version: 1, title };
    await editQuiz(deps, { quizId: quiz.id, manageKey: key, edit });
    return { quizId: quiz.id, deskId: quiz.deskId, manageKey: key };
  }

  /** Many quizzes on one desk, named "Quiz 1", "Quiz 2", ... @returns its key. */
  async function makeMany(count: number): Promise<string> {
    let manageKey: string | null = null;
    for (let number = 1; number <= count; number += 1) {
      manageKey = (await make(`Quiz ${number}`, manageKey)).manageKey;
    }
    return manageKey ?? '';
  }

  async function assign(access: { quizId: string; manageKey: string }): Promise<string> {
    const settings = assignmentSettingsSchema.parse({});
    const outcome = await addAssignment(deps, { ...access, settings });
    if (outcome.type !== 'published') throw new Error(outcome.type);
    return outcome.assignment.code;
  }

  async function start(code: string, name: string): Promise<void> {
    const operationId = `${name}-${code}-operation-of-the-start`;
    const outcome = await startAttempt(deps, { code, name, operationId });
    if (outcome.type !== 'started') throw new Error(outcome.type);
  }

  async function list(input: OpenDeskInput) {
    const outcome = await openDesk(deps, input);
    if (outcome.type !== 'found') throw new Error(outcome.type);
    return outcome;
  }

  /** Every page after the other. */
  async function listAll(input: OpenDeskInput): Promise<DeskQuiz[]> {
    const quizzes: DeskQuiz[] = [];
    let after: string | undefined;
    do {
      const page = await list({ ...input, after });
      quizzes.push(...page.quizzes);
      after = page.next ?? undefined;
    } while (after);
    return quizzes;
  }

  async function cost(work: () => Promise<unknown>): Promise<number> {
    const before = world.commands();
    await work();
    return world.commands() - before;
  }

  async function keysWith(text: string): Promise<string[]> {
    return (await keptKeys(deps.kv)).filter((key) => key.includes(text));
  }

  return { deps, clock, make, makeMany, assign, start, list, listAll, cost, keysWith };
}
