// What a student's submission was refused for, as a reply: the same for responses, sentences and challenges.
import type { AttemptRefusal } from '#lib/use-cases/open-attempt.ts';
import { problem } from './problem.ts';

export type SubmissionRefusal =
  | { type: 'conflict'; reason: string }
  | { type: 'unknown-question' }
  | { type: 'invalid'; field: string }
  | AttemptRefusal;

/** @param detail what is wrong with the field of an `invalid` one */
export function attemptProblem(refusal: SubmissionRefusal, detail: string): Response {
  switch (refusal.type) {
    case 'conflict':
      return problem('conflict', { reason: refusal.reason });
    case 'unknown-question':
      return problem('not-found');
    case 'invalid':
      return problem('malformed', { errors: [{ field: refusal.field, detail }] });
    default:
      return problem(refusal.type);
  }
}
