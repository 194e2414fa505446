import { recordQuestionResponse } from '#lib/use-cases/record-response.ts';
import { deps } from '#lib/wiring.ts';
import { attemptProblem } from '../../../../attempt-problem.ts';
import { attemptTokenOf } from '../../../../credentials.ts';
import { handle, parseBody, reply } from '../../../../handle.ts';
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
    if (outcome.type !== 'recorded') return attemptProblem(outcome, 'does not fit the question');
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
  });
}
