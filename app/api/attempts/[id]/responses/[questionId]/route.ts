import { recordQuestionResponse } from '#lib/use-cases/record-response.ts';
import { deps } from '#lib/wiring.ts';
import { attemptTokenOf } from '../../../../credentials.ts';
import { handle, parseBody, reply } from '../../../../handle.ts';
import { problem } from '../../../../problem.ts';
import { recordResponseSchema } from '../../../../request-schemas.ts';

type Context = { params: Promise<{ id: string; questionId: string }> };

export function PUT(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const parsed = await parseBody(request, recordResponseSchema);
    if ('refused' in parsed) return parsed.refused;
    const { id: attemptId, questionId } = await params;
    const token = await attemptTokenOf(request, attemptId);
    const submission = parsed.body;
    const outcome = await recordQuestionResponse(deps(), {
      attemptId,
      token,
      questionId,
      submission,
    });
    switch (outcome.type) {
      case 'recorded': {
        const { feedback } = outcome.state;
        return reply({
          type: 'recorded',
          ...(feedback && { points: feedback.points, maxPoints: feedback.maxPoints }),
          ...(feedback?.solution && {
            rationale: feedback.solution.rationale,
            evidence: feedback.solution.evidence,
          }),
          late: outcome.late,
          state: outcome.state,
        });
      }
      case 'conflict':
        return problem('conflict', { reason: outcome.reason });
      case 'unknown-question':
        return problem('not-found');
      case 'invalid':
        return problem('malformed', {
          errors: [{ field: outcome.field, detail: 'does not fit the question' }],
        });
      default:
        return problem(outcome.type);
    }
  });
}
