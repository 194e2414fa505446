// What a correction would do to a class, before it is made.
import { correctVersion } from '#lib/core/assignment/apply-corrections.ts';
import type { DraftCorrection } from '#lib/core/assignment/correct-draft.ts';
import type { CorrectionChange } from '#lib/core/assignment/correction.ts';
import { ownVersion } from '#lib/core/attempt/own-assignment.ts';
import { replayAttempt } from '#lib/core/attempt/replay-attempt.ts';
import { previewInQuiz } from './correct-in-quiz.ts';
import { type CorrectOutcome, refusalOf } from './correct-question.ts';
import type { Deps } from './deps.ts';
import { findForAttempt } from './find-assignment.ts';
import { pageClass } from './page-class.ts';
import { type AssignmentAccess, authoriseAssignment } from './read-results.ts';

export type CorrectionEffect = {
  /** Attempts looked at. */
  students: number;
  /** There are more than were looked at. */
  more: boolean;
  /** Attempts whose share of the points rises, or falls. */
  up: number;
  down: number;
};

export type PreviewOutcome =
  | {
      type: 'found';
      effect: CorrectionEffect;
      /** Whether it can be made in the quiz as well: `edit`, or why not. */
      inQuiz: DraftCorrection['type'];
    }
  | Exclude<CorrectOutcome, { type: 'corrected' }>;

export async function previewCorrection(
  deps: Deps,
  { change, ...access }: AssignmentAccess & { change: CorrectionChange },
): Promise<PreviewOutcome> {
  const authorised = await authoriseAssignment(deps, access, { fresh: true });
  if (authorised.type !== 'found') return authorised;
  const { found } = authorised;
  const refused = refusalOf(found.quiz, change);
  if (refused) return refused;
  const effect: CorrectionEffect = { students: 0, more: false, up: 0, down: 0 };
  effect.more = await pageClass(deps, found.assignment.id, async (attempts) => {
    for (const attempt of attempts) {
      const quiz = (await findForAttempt(deps, found, attempt))?.quiz;
      if (!quiz) continue;
      const before = replayAttempt(attempt, quiz);
      const after = replayAttempt(attempt, ownVersion(attempt, correctVersion(quiz, [change])));
      // A dropped question changes what can be had: shares are compared, in whole numbers.
      const rise = after.points * before.maxPoints - before.points * after.maxPoints;
      effect.students += 1;
      if (rise > 0) effect.up += 1;
      if (rise < 0) effect.down += 1;
    }
  });
  const { quizId } = found.assignment;
  const inQuiz = await previewInQuiz(deps, quizId, access.manageKey, found.quiz, change);
  return { type: 'found', effect, inQuiz };
}
