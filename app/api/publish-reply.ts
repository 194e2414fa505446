import type { PublishOutcome } from '#lib/use-cases/publish-quiz.ts';
import { shareUrl } from '../links.ts';
import { reply } from './handle.ts';
import { problem } from './problem.ts';

/** The reply to a publish or one more assignment. */
export function publishReply(
  request: Request,
  outcome: PublishOutcome,
  status: 200 | 201,
): Response {
  if (outcome.type !== 'published') return problem(outcome.type);
  const { id, code } = outcome.assignment;
  return reply({ assignmentId: id, code, shareUrl: shareUrl(request.headers, code) }, status);
}
