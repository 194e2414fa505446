// In which sums of its assignment an attempt is counted. Each change of the corrections begins a new generation
// of sums; an attempt's record tells the one it is counted in, and is written in the commit that counts it.
import type { Assignment } from '#lib/core/assignment/assignment.ts';
import type { QuizVersion } from '#lib/core/quiz/quiz.ts';
import type { Attempt } from './attempt.ts';
import { attemptLive } from './attempt-live.ts';
import { type JointCells, jointCells } from './joint-cells.ts';
import type { LiveDelta } from './live-delta.ts';

export type CountedAttempt = {
  attempt: Attempt;
  /** To add to the live and to the joint sum of the attempt's generation. */
  live: LiveDelta;
  joint: JointCells;
};

type Generations = Pick<Assignment, 'generation' | 'recountFrom'>;

/** The generation in which attempts are counted now. */
export const generationOf = ({ generation = 0 }: Pick<Attempt, 'generation'>): number => generation;

/** The generation whose sums are whole, and so are shown. */
export const shownGeneration = ({ generation = 0, recountFrom }: Generations): number =>
  recountFrom ?? generation;

/**
 * An attempt on its way from one state to the next. Counted in an earlier generation, it comes over with all
 * that it counts; those sums are given up as they are.
 * @param quiz as corrected in the assignment's generation. @param change what the step adds to both sums
 */
export function countAttempt(
  { assignment, quiz }: { assignment: Generations; quiz: QuizVersion },
  before: Pick<Attempt, 'generation'>,
  after: Attempt,
  { live = {}, joint = {} }: { live?: LiveDelta | undefined; joint?: JointCells | undefined },
): CountedAttempt {
  const { generation } = assignment;
  if (generationOf(before) === generationOf(assignment)) return { attempt: after, live, joint };
  const over = after.status !== 'open';
  const attempt = { ...after, generation, ...(over && { timesCounted: true }) };
  return { attempt, live: attemptLive(attempt, quiz), joint: jointCells(attempt, quiz) };
}

/** All that an attempt counts in its generation; nothing where another is counted now. */
export function countedOf(
  { assignment, quiz }: { assignment: Generations; quiz: QuizVersion },
  attempt: Attempt,
): Pick<CountedAttempt, 'live' | 'joint'> {
  if (generationOf(attempt) !== generationOf(assignment)) return { live: {}, joint: {} };
  return { live: attemptLive(attempt, quiz), joint: jointCells(attempt, quiz) };
}
