// A class of simulated students in the store.
import { assignmentSettingsSchema } from '#lib/core/assignment/assignment.ts';
import { startedDelta } from '#lib/core/attempt/live-delta.ts';
import { jointCells } from '#lib/core/progress/joint-cells.ts';
import { assignmentKeys } from '#lib/store/keys.ts';
import { createQuiz } from '#lib/use-cases/create-quiz.ts';
import type { Deps } from '#lib/use-cases/deps.ts';
import { editQuiz } from '#lib/use-cases/edit-quiz.ts';
import { publishQuiz } from '#lib/use-cases/publish-quiz.ts';
import { SAMPLE_ARTICLE } from '#tests/fixtures/sample-quiz.ts';
import { questionsOf, simulateAttempts } from './simulate-attempts.ts';
import { ITEMS } from './simulated-items.ts';

const BATCH = 500;
const questions = questionsOf(ITEMS);

/** A quiz of the simulated items, with one assignment. */
export async function publishClass(deps: Deps) {
  const made = await createQuiz(deps, {
    article: { text: 'x', title: 'Bench' },
    manageKey: null,
    client: '192.0.2.1',
    untitled: () => 'Bench',
  });
  if (made.type !== 'created') throw new Error(made.type);
  const { manageKey, quiz } = made;
  const edit = { version: 1, questions };
  const edited = await editQuiz(deps, { quizId: quiz.id, manageKey, edit });
  if (edited.type !== 'edited') throw new Error(edited.type);
  const settings = assignmentSettingsSchema.parse({});
  const given = { quizId: quiz.id, manageKey, settings, confirm: true };
  const published = await publishQuiz(deps, given);
  if (published.type !== 'published') throw new Error(published.type);
  return {
    manageKey,
    assignmentId: published.assignment.id,
    version: published.assignment.version,
  };
}

/** As starts and finishes write them, many students in one commit. */
export async function fillClass(
  deps: Deps,
  { assignmentId, version }: { assignmentId: string; version: number },
  count: number,
): Promise<void> {
  let commit = deps.kv.atomic(deps.ids.random(20));
  let held = 0;
  const startedAt = deps.clock.now() - count - 1;
  const given = { count, seed: `bench ${count}`, startedAt };
  for (const attempt of simulateAttempts(assignmentId, ITEMS, given)) {
    const own = { ...attempt, version };
    commit
      .set(assignmentKeys.attempt(own.id), own)
      .index(assignmentKeys.attempts(assignmentId), own.id, own.startedAt)
      .sum(assignmentKeys.live(assignmentId, 0), startedDelta(own))
      .sum(
        assignmentKeys.joint(assignmentId, 0),
        jointCells(own, { questions, article: SAMPLE_ARTICLE }),
      );
    held += 1;
    if (held % BATCH > 0 && held < count) continue;
    await commit.commit();
    commit = deps.kv.atomic(deps.ids.random(20));
  }
}
