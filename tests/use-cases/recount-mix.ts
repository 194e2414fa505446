// Everything that can happen to a class while it is counted anew, in a random order drawn from a seed.
import { expect } from 'vitest';
import type { CorrectionChange } from '#lib/core/assignment/correction.ts';
import { seededRandom } from '#lib/core/seed/random.ts';
import { AppError } from '#lib/ports/app-error.ts';
import type { Kv } from '#lib/ports/kv.ts';
import { correctQuestionFor, undoCorrection } from '#lib/use-cases/correct-question.ts';
import { deleteStudentAttempt } from '#lib/use-cases/delete-attempt.ts';
import type { Deps } from '#lib/use-cases/deps.ts';
import { findAssignment } from '#lib/use-cases/find-assignment.ts';
import { finishStudentAttempt } from '#lib/use-cases/finish-attempt.ts';
import { recordQuestionResponse } from '#lib/use-cases/record-response.ts';
import { bringOnRecount } from '#lib/use-cases/recount.ts';
import { renameStudent } from '#lib/use-cases/rename-student.ts';
import { startAttempt } from '#lib/use-cases/start-attempt.ts';
import { interleavingKv } from '#tests/fixtures/interleaving-kv.ts';
import { mortalKv } from '#tests/fixtures/mortal-kv.ts';
import type { TestClock } from '#tests/fixtures/test-deps.ts';
import { classWorld } from './class-world.ts';
import { freshCount, shownSums } from './fresh-count.ts';

export const chosen = (optionId: string) => ({ kind: 'multiple-choice' as const, optionId });
export const CHANGES: CorrectionChange[] = [
  { questionId: 'q1', type: 'key', response: chosen('o2') },
  { questionId: 'q1', type: 'accept', response: chosen('o3') },
  { questionId: 'q2', type: 'drop' },
  { questionId: 'q3', type: 'points-to-all' },
  { questionId: 'q4', type: 'accept', response: { kind: 'cloze', text: 'the lake' } },
];

const little = { steps: 1, size: 3 };
/** The round of the last correction: what is written after it, while all are counted anew, is not healed by a later one. */
const LAST = 120;

export type Mix = {
  seed: number;
  /** A store over a network in place of the embedded one. */
  open?: ((clock: TestClock) => Kv) | undefined;
  /** Whether the store may lose requests and replies: from after the class is made until the last look. */
  lossy?: ((on: boolean) => void) | undefined;
};

/** Two servers that are killed now and then. At the end the sums shown are those of a fresh count. */
export async function recountUnderFire({ seed, open, lossy = () => {} }: Mix): Promise<void> {
  const below = seededRandom(`recount-${seed}`);
  const random = () => below(1_000) / 1_000;
  const pick = <T>(items: readonly T[]): T | undefined =>
    items[Math.floor(random() * items.length)];
  const world = await classWorld({ feedback: 'end' }, open);
  const handles = [mortalKv(world.deps.kv), mortalKv(world.deps.kv)];
  const servers: Deps[] = handles.map(({ kv }) => ({
    ...world.deps,
    kv: open ? kv : interleavingKv(kv),
  }));
  const { assignmentId, manageKey } = world;
  const begun: { attemptId: string; token: string }[] = [];
  const all: string[] = [];
  const work = async (worker: number): Promise<void> => {
    for (let turn = 0; turn < 50; turn += 1) {
      const round = 4 * turn + worker;
      const deps = pick(servers) as Deps;
      const mine = pick(begun);
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
            begun.push(started);
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
            await undoCorrection(deps, { assignmentId, manageKey, correctionId: undo.id }, little);
          } else await correctQuestionFor(deps, { assignmentId, manageKey, change }, little);
        } else await bringOnRecount(deps, assignmentId, little);
      } catch (error) {
        if (!isInterruption(error)) throw error;
      }
    }
  };
  lossy(true);
  await Promise.all([0, 1, 2, 3].map(work));
  lossy(false);
  const [deps] = servers as [Deps];
  for (const { dieAt } of handles) {
    dieAt('before');
  }
  await bringOnRecount(deps, assignmentId).catch(() => null);
  expect(await bringOnRecount(deps, assignmentId, { steps: 1_000, size: 5 })).toBeNull();
  expect(await shownSums(deps, assignmentId)).toEqual(await freshCount(deps, assignmentId));
}

function isInterruption(error: unknown): boolean {
  if (error instanceof AppError) return error.kind === 'store-unavailable';
  return error instanceof Error && error.message === 'killed';
}
