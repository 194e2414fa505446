// A teacher puts a question right for a class that has responded: everybody is scored anew.
import { correctQuestion } from '#lib/core/assignment/apply-corrections.ts';
import type { Assignment } from '#lib/core/assignment/assignment.ts';
import {
  type Correction,
  type CorrectionChange,
  MAX_CORRECTIONS,
} from '#lib/core/assignment/correction.ts';
import { generationOf, shownGeneration } from '#lib/core/attempt/count-attempt.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import type { Deps } from './deps.ts';
import type { TeacherRefusal } from './open-quiz.ts';
import { type AssignmentAccess, authoriseAssignment } from './read-results.ts';
import { bringOnRecount, type RecountProgress, type RecountWork } from './recount.ts';
import { type Changed, updateAssignment } from './update-assignment.ts';

export type CorrectOutcome =
  | {
      type: 'corrected';
      assignment: Assignment;
      /** null: all are counted. */
      recount: RecountProgress | null;
    }
  | { type: 'unknown-question' }
  /** The response is not one that the question can have, or no correction has this id. */
  | { type: 'invalid'; field: 'response' | 'undo' }
  /** It is the last one that counts. */
  | { type: 'last-question' }
  | { type: 'too-many' }
  | TeacherRefusal;

/** Students see it at their next look; what the class adds up to follows as it is counted. */
export async function correctQuestionFor(
  deps: Deps,
  { change, ...access }: AssignmentAccess & { change: CorrectionChange },
  work?: RecountWork,
): Promise<CorrectOutcome> {
  const authorised = await authoriseAssignment(deps, access, { fresh: true });
  if (authorised.type !== 'found') return authorised;
  const { quiz } = authorised.found;
  const refused = refusalOf(quiz, change);
  if (refused) return refused;
  const correction: Correction = { ...change, id: deps.ids.random(12), at: deps.clock.now() };
  return settle(deps, access, work, (assignment) => withMore(assignment, [correction]));
}

/**
 * Takes questions out for a class in one correction of it. What the class is not asked, or had taken out, is passed over.
 * @returns how many were taken out; `last-question` where none would be left, and nothing was done
 */
export async function dropQuestionsFor(
  deps: Deps,
  { questionIds, ...access }: AssignmentAccess & { questionIds: ReadonlySet<string> },
): Promise<
  | { type: 'dropped'; count: number }
  | Extract<CorrectOutcome, { type: 'last-question' | 'too-many' }>
  | TeacherRefusal
> {
  const authorised = await authoriseAssignment(deps, access, { fresh: true });
  if (authorised.type !== 'found') return authorised;
  const { questions } = authorised.found.quiz;
  const ids = questions.map(({ id }) => id).filter((id) => questionIds.has(id));
  if (ids.length === 0) return { type: 'dropped', count: 0 };
  if (ids.length === questions.length) return { type: 'last-question' };
  const at = deps.clock.now();
  const drops = ids.map((questionId): Correction => {
    return { type: 'drop', questionId, id: deps.ids.random(12), at };
  });
  const outcome = await settle(deps, access, undefined, (assignment) =>
    withMore(assignment, drops),
  );
  switch (outcome.type) {
    case 'corrected':
      return { type: 'dropped', count: ids.length };
    case 'unknown-question':
    case 'invalid':
      return { type: 'dropped', count: 0 };
    default:
      return outcome;
  }
}

/** The question is again as it was without the correction. */
export function undoCorrection(
  deps: Deps,
  { correctionId, ...access }: AssignmentAccess & { correctionId: string },
  work?: RecountWork,
): Promise<CorrectOutcome> {
  return settle(deps, access, work, (assignment) => {
    const before = assignment.corrections ?? [];
    const corrections = before.filter(({ id }) => id !== correctionId);
    return corrections.length === before.length
      ? { type: 'invalid', field: 'undo' }
      : withCorrections(assignment, corrections);
  });
}

/** @returns null where the change can be made. */
export function refusalOf(
  quiz: QuizVersion,
  change: CorrectionChange,
): Extract<CorrectOutcome, { type: 'unknown-question' | 'invalid' | 'last-question' }> | null {
  const question = quiz.questions.find(({ id }) => id === change.questionId);
  if (!question) return { type: 'unknown-question' };
  if (change.type === 'drop' && quiz.questions.length === 1) return { type: 'last-question' };
  return correctQuestion(question, change) ? null : { type: 'invalid', field: 'response' };
}

async function settle(
  deps: Deps,
  access: AssignmentAccess,
  work: RecountWork | undefined,
  decide: (
    assignment: Assignment,
  ) => Changed | { type: 'too-many' } | { type: 'invalid'; field: 'undo' },
): Promise<CorrectOutcome> {
  const outcome = await updateAssignment(deps, access, decide);
  if (outcome.type !== 'changed') return outcome;
  const { assignment } = outcome;
  return {
    type: 'corrected',
    assignment,
    recount: await bringOnRecount(deps, assignment.id, work),
  };
}

function withMore(
  assignment: Assignment,
  more: readonly Correction[],
): Changed | { type: 'too-many' } {
  const corrections = [...(assignment.corrections ?? []), ...more];
  return corrections.length > MAX_CORRECTIONS
    ? { type: 'too-many' }
    : withCorrections(assignment, corrections);
}

function withCorrections(assignment: Assignment, corrections: Correction[]): Changed {
  return {
    type: 'changed',
    assignment: {
      ...assignment,
      corrections,
      generation: generationOf(assignment) + 1,
      recountFrom: shownGeneration(assignment),
    },
  };
}
