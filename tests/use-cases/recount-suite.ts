// What a correction promises a class, on any store: everybody is counted by it, once.
import { describe, expect, it } from 'vitest';
import type { CorrectionChange } from '#lib/core/assignment/correction.ts';
import type { Kv } from '#lib/ports/kv.ts';
import { correctQuestionFor, undoCorrection } from '#lib/use-cases/correct-question.ts';
import { deleteStudentAttempt } from '#lib/use-cases/delete-attempt.ts';
import { deleteQuiz } from '#lib/use-cases/delete-quiz.ts';
import type { Deps } from '#lib/use-cases/deps.ts';
import { finishStudentAttempt } from '#lib/use-cases/finish-attempt.ts';
import { previewCorrection } from '#lib/use-cases/preview-correction.ts';
import { readResults } from '#lib/use-cases/read-results.ts';
import { recordQuestionResponse } from '#lib/use-cases/record-response.ts';
import { startAttempt } from '#lib/use-cases/start-attempt.ts';
import { keptKeys } from '#tests/fixtures/kept-keys.ts';
import { mortalKv } from '#tests/fixtures/mortal-kv.ts';
import type { TestClock } from '#tests/fixtures/test-deps.ts';
import { classWorld } from './class-world.ts';
import { freshCount, shownSums } from './fresh-count.ts';
import { CHANGES, chosen } from './recount-mix.ts';

/** @param open the store of one test, with nothing in it */
export function describeRecount(store: string, open?: (clock: TestClock) => Kv): void {
  describe(`a correction is counted for everybody, once, on ${store}`, () => {
    it('a key put right rescores the class, and undone it is as it was', async () => {
      const world = await classWorld({}, open);
      const { deps } = world;
      for (const name of ['Ada', 'Bo', 'Cy']) await world.take(name, 'o2');
      await world.take('Di', 'o1');
      const before = await shownSums(deps, world.assignmentId);
      const change = { questionId: 'q1', type: 'key', response: chosen('o2') } as const;
      const outcome = await correctQuestionFor(deps, { ...world, change });
      expect(outcome).toMatchObject({ type: 'corrected', recount: null });
      const results = await readResults(deps, { ...world, limit: 10 });
      if (results.type !== 'found' || outcome.type !== 'corrected') throw new Error(results.type);
      expect(results.results.questions[0]).toMatchObject({ facility: 0.75, right: 3 });
      expect(results.results.students.page.map(({ points }) => points)).toEqual([100, 100, 100, 0]);

      const correctionId = outcome.assignment.corrections?.[0]?.id ?? '';
      await undoCorrection(deps, { ...world, correctionId });
      expect(await shownSums(deps, world.assignmentId)).toEqual(before);
      expect((await keptKeys(deps.kv)).filter((key) => key.includes(':joint'))).toHaveLength(1);
    });

    it('P2: a student who is removed after a correction leaves no trace in the store', async () => {
      const world = await classWorld({}, open);
      const { deps } = world;
      const attemptId = await world.take('Zelda', 'o2');
      const change = { questionId: 'q1', type: 'key', response: chosen('o2') } as const;
      await correctQuestionFor(deps, { ...world, change });
      await deleteStudentAttempt(deps, { ...world, attemptId });
      const keys = await keptKeys(deps.kv);
      const told = await Promise.all(
        keys.map(async (key) => [
          (await deps.kv.get(key).catch(() => null))?.value,
          await deps.kv.counters(key).catch(() => null),
          await deps.kv.page(key, { limit: 100 }).catch(() => null),
        ]),
      );
      const all = JSON.stringify([keys, told]);
      for (const trace of ['Zelda', attemptId]) expect(all).not.toContain(trace);
      expect(keys.filter((key) => /:(joint|live)/.test(key))).toEqual([]);
    });

    it('the quiz deleted, nothing is left of any count', async () => {
      const world = await classWorld({}, open);
      const { deps, assignmentId } = world;
      await world.take('Ada', 'o1');
      for (const change of CHANGES) await correctQuestionFor(deps, { ...world, change });
      await deleteQuiz(deps, world);
      expect(await keptKeys(deps.kv, `{${assignmentId}}`)).toEqual([]);
    });

    it('what a preview tells is what happens', async () => {
      const world = await classWorld({}, open);
      for (const name of ['Ada', 'Bo']) await world.take(name, 'o2');
      await world.take('Di', 'o1');
      const change = { questionId: 'q1', type: 'key', response: chosen('o2') } as const;
      const preview = await previewCorrection(world.deps, { ...world, change });
      expect(preview).toEqual({
        type: 'found',
        effect: { students: 3, more: false, up: 2, down: 1 },
        inQuiz: 'edit',
      });
    });

    it('a server that has not heard of the correction yet counts by it all the same', async () => {
      const world = await classWorld({ feedback: 'end' }, open);
      const other: Deps = { ...world.deps, kv: mortalKv(world.deps.kv).kv };
      const start = {
        code: world.assignmentId,
        name: 'Ada',
        operationId: 'ada-starts-her-attempt',
      };
      const ada = await startAttempt(other, start);
      if (ada.type !== 'started') throw new Error(ada.type);
      const submission = { operationId: 'response-1', try: 1, response: chosen('o2') };
      await recordQuestionResponse(other, { ...ada, questionId: 'q1', submission });
      const change = { questionId: 'q1', type: 'key', response: chosen('o2') } as const;
      await correctQuestionFor(world.deps, { ...world, change });
      await finishStudentAttempt(other, { ...ada, operationId: 'finish-01' });
      const sums = await shownSums(world.deps, world.assignmentId);
      expect(sums.joint).toMatchObject({ '*|100': 1, 'q1|100|o2|100': 1 });
      expect(sums).toEqual(await freshCount(world.deps, world.assignmentId));
    });

    it('what does not fit the question, or would leave nothing to ask, is refused', async () => {
      const world = await classWorld({}, open);
      const correct = (change: CorrectionChange) =>
        correctQuestionFor(world.deps, { ...world, change });
      const unknown = await correct({ questionId: 'q9', type: 'drop' });
      expect(unknown).toEqual({ type: 'unknown-question' });
      const other = { questionId: 'q1', type: 'key', response: chosen('o9') } as const;
      expect(await correct(other)).toEqual({ type: 'invalid', field: 'response' });
      for (const id of ['q1', 'q2', 'q3', 'q4', 'q5', 'q6']) {
        expect(await correct({ questionId: id, type: 'drop' })).toMatchObject({
          type: 'corrected',
        });
      }
      expect(await correct({ questionId: 'q7', type: 'drop' })).toEqual({ type: 'last-question' });
      const stranger = { ...world, manageKey: 'wrong', change: CHANGES[0] as CorrectionChange };
      expect((await correctQuestionFor(world.deps, stranger)).type).toBe('forbidden');
    });
  });
}
