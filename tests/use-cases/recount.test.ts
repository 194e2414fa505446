import { describe, expect, it } from 'vitest';
import type { CorrectionChange } from '#lib/core/assignment/correction.ts';
import { seededRandom } from '#lib/core/seed/random.ts';
import { correctQuestionFor, undoCorrection } from '#lib/use-cases/correct-question.ts';
import { deleteStudentAttempt } from '#lib/use-cases/delete-attempt.ts';
import { deleteQuiz } from '#lib/use-cases/delete-quiz.ts';
import type { Deps } from '#lib/use-cases/deps.ts';
import { findAssignment } from '#lib/use-cases/find-assignment.ts';
import { finishStudentAttempt } from '#lib/use-cases/finish-attempt.ts';
import { previewCorrection } from '#lib/use-cases/preview-correction.ts';
import { readResults } from '#lib/use-cases/read-results.ts';
import { recordQuestionResponse } from '#lib/use-cases/record-response.ts';
import { bringOnRecount } from '#lib/use-cases/recount.ts';
import { renameStudent } from '#lib/use-cases/rename-student.ts';
import { startAttempt } from '#lib/use-cases/start-attempt.ts';
import { interleavingKv } from '#tests/fixtures/interleaving-kv.ts';
import { keptKeys } from '#tests/fixtures/kept-keys.ts';
import { mortalKv } from '#tests/fixtures/mortal-kv.ts';
import { classWorld } from './class-world.ts';
import { freshCount, shownSums } from './fresh-count.ts';

const chosen = (optionId: string) => ({ kind: 'multiple-choice' as const, optionId });
const CHANGES: CorrectionChange[] = [
  { questionId: 'q1', type: 'key', response: chosen('o2') },
  { questionId: 'q1', type: 'accept', response: chosen('o3') },
  { questionId: 'q2', type: 'drop' },
  { questionId: 'q3', type: 'points-to-all' },
  { questionId: 'q4', type: 'accept', response: { kind: 'cloze', text: 'the lake' } },
];

const little = { steps: 1, size: 3 };
/** The round of the last correction: what is written after it, while all are counted anew, is not healed by a later one. */
const LAST = 120;

describe('a correction is counted for everybody, once', () => {
  it('a key put right rescores the class, and undone it is as it was', async () => {
    const world = await classWorld();
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
    const world = await classWorld();
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
    const world = await classWorld();
    const { deps, assignmentId } = world;
    await world.take('Ada', 'o1');
    for (const change of CHANGES) await correctQuestionFor(deps, { ...world, change });
    await deleteQuiz(deps, world);
    expect(await keptKeys(deps.kv, `{${assignmentId}}`)).toEqual([]);
  });

  it('what a preview tells is what happens', async () => {
    const world = await classWorld();
    for (const name of ['Ada', 'Bo']) await world.take(name, 'o2');
    await world.take('Di', 'o1');
    const change = { questionId: 'q1', type: 'key', response: chosen('o2') } as const;
    const preview = await previewCorrection(world.deps, { ...world, change });
    expect(preview).toEqual({
      type: 'found',
      effect: { students: 3, more: false, up: 2, down: 1 },
    });
  });

  it('a server that has not heard of the correction yet counts by it all the same', async () => {
    const world = await classWorld({ feedback: 'end' });
    const other: Deps = { ...world.deps, kv: mortalKv(world.deps.kv).kv };
    const start = { code: world.assignmentId, name: 'Ada', operationId: 'ada-starts-her-attempt' };
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
    const world = await classWorld();
    const correct = (change: CorrectionChange) =>
      correctQuestionFor(world.deps, { ...world, change });
    const unknown = await correct({ questionId: 'q9', type: 'drop' });
    expect(unknown).toEqual({ type: 'unknown-question' });
    const other = { questionId: 'q1', type: 'key', response: chosen('o9') } as const;
    expect(await correct(other)).toEqual({ type: 'invalid', field: 'response' });
    for (const id of ['q1', 'q2', 'q3', 'q4', 'q5', 'q6']) {
      expect(await correct({ questionId: id, type: 'drop' })).toMatchObject({ type: 'corrected' });
    }
    expect(await correct({ questionId: 'q7', type: 'drop' })).toEqual({ type: 'last-question' });
    const stranger = { ...world, manageKey: 'wrong', change: CHANGES[0] as CorrectionChange };
    expect((await correctQuestionFor(world.deps, stranger)).type).toBe('forbidden');
  });

  it.each([1, 2, 3])(
    'any mix of starting, responding, finishing, removing, renaming, correcting and kills, by two servers, ends in the sums of a fresh count (%i)',
    async (seed) => {
      const below = seededRandom(`recount-${seed}`);
      const random = () => below(1_000) / 1_000;
      const pick = <T>(items: readonly T[]): T | undefined =>
        items[Math.floor(random() * items.length)];
      const world = await classWorld({ feedback: 'end' });
      const handles = [mortalKv(world.deps.kv), mortalKv(world.deps.kv)];
      const servers: Deps[] = handles.map(({ kv }) => ({ ...world.deps, kv: interleavingKv(kv) }));
      const { assignmentId, manageKey } = world;
      const open: { attemptId: string; token: string }[] = [];
      const all: string[] = [];
      const work = async (worker: number): Promise<void> => {
        for (let turn = 0; turn < 50; turn += 1) {
          const round = 4 * turn + worker;
          const deps = pick(servers) as Deps;
          const mine = pick(open);
          const any = pick(all);
          const dice = round === LAST ? 0.99 : random();
          if (random() < 0.08) pick(handles)?.dieAt(random() < 0.5 ? 'before' : 'after');
          world.clock.set(world.clock.now() + Math.floor(random() * 2_000));
          try {
            if (dice < 0.3) {
              const name = `S${Math.floor(random() * 12)}`;
              const operationId = `start-operation-${seed}-${round}`;
              const started = await startAttempt(deps, { code: assignmentId, name, operationId });
              if (started.type === 'started') {
                open.push(started);
                all.push(started.attemptId);
              }
            } else if (dice < 0.5 && mine) {
              const response = chosen(pick(['o1', 'o2', 'o3']) ?? '');
              const operationId = `response-${round}`;
              const submission = { operationId, try: 1, response };
              await recordQuestionResponse(deps, { ...mine, questionId: 'q1', submission });
            } else if (dice < 0.62 && mine) {
              await finishStudentAttempt(deps, { ...mine, operationId: `finish-${round}` });
            } else if (dice < 0.7 && any) {
              await deleteStudentAttempt(deps, { assignmentId, manageKey, attemptId: any });
            } else if (dice < 0.74 && any) {
              const rename = { attemptId: any, name: 'S1', sameStudent: random() < 0.5 };
              await renameStudent(deps, { assignmentId, manageKey, ...rename });
            } else if (round === LAST || (round < LAST && dice < 0.8)) {
              const found = await findAssignment(deps, assignmentId, { fresh: true });
              const undo = pick(found?.assignment.corrections ?? []);
              const change = pick(CHANGES) as CorrectionChange;
              if (undo && random() < 0.5) {
                await undoCorrection(
                  deps,
                  { assignmentId, manageKey, correctionId: undo.id },
                  little,
                );
              } else await correctQuestionFor(deps, { assignmentId, manageKey, change }, little);
            } else await bringOnRecount(deps, assignmentId, little);
          } catch (error) {
            if (!(error instanceof Error) || error.message !== 'killed') throw error;
          }
        }
      };
      await Promise.all([0, 1, 2, 3].map(work));
      const [deps] = servers as [Deps];
      for (const { dieAt } of handles) {
        dieAt('before');
      }
      await bringOnRecount(deps, assignmentId).catch(() => null);
      expect(await bringOnRecount(deps, assignmentId, { steps: 1_000, size: 5 })).toBeNull();
      expect(await shownSums(deps, assignmentId)).toEqual(await freshCount(deps, assignmentId));
    },
  );
});
