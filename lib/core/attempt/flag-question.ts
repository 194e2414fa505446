// A student's mark at a question to come back to. It decides nothing and is shown to nobody else.
import type { AssignmentSettings } from '#lib/core/assignment/assignment.ts';
import type { Attempt } from './attempt.ts';
import { currentStatus } from './current-status.ts';

export type FlaggedQuestion =
  | { type: 'flagged'; attempt: Attempt }
  /** It was so before. */
  | { type: 'repeated'; attempt: Attempt }
  | { type: 'unknown-question' }
  /** Handed in, or out of time. */
  | { type: 'finished' };

export type FlagContext = {
  settings: Pick<AssignmentSettings, 'closesAt'>;
  questionId: string;
  flagged: boolean;
  /** Unix ms, the server's clock. */
  now: number;
};

/** Sets or takes away the mark, while the attempt is open. */
export function flagQuestion(attempt: Attempt, context: FlagContext): FlaggedQuestion {
  const { settings, questionId, flagged, now } = context;
  if (!attempt.questionIds.includes(questionId)) return { type: 'unknown-question' };
  if (currentStatus(attempt, settings, now) !== 'open') return { type: 'finished' };
  if (isFlagged(attempt, questionId) === flagged) return { type: 'repeated', attempt };
  const others = (attempt.flagged ?? []).filter((id) => id !== questionId);
  return {
    type: 'flagged',
    attempt: { ...attempt, flagged: flagged ? [...others, questionId] : others },
  };
}

export function isFlagged(attempt: Pick<Attempt, 'flagged'>, questionId: string): boolean {
  return attempt.flagged?.includes(questionId) ?? false;
}
