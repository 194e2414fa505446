import { finishStudentAttempt } from '#lib/use-cases/finish-attempt.ts';
import { deps } from '#lib/wiring.ts';
import { attemptTokenOf } from '../../../credentials.ts';
import { handle, parseBody, reply } from '../../../handle.ts';
import { problem } from '../../../problem.ts';
import { finishSchema } from '../../../request-schemas.ts';

type Context = { params: Promise<{ id: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const parsed = await parseBody(request, finishSchema);
    if ('refused' in parsed) return parsed.refused;
    const attemptId = (await params).id;
    const token = await attemptTokenOf(request, attemptId);
    const outcome = await finishStudentAttempt(deps(), { attemptId, token, ...parsed.body });
    switch (outcome.type) {
      case 'finished': {
        const { points, maxPoints, questions } = outcome.view;
        return reply({ points, maxPoints, ...(points !== null && { questions }) });
      }
      case 'conflict':
        return problem('conflict', { reason: outcome.reason });
      default:
        return problem(outcome.type);
    }
  });
}
