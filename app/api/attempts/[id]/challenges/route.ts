import { challengeQuestion } from '#lib/use-cases/record-challenge.ts';
import { deps } from '#lib/wiring.ts';
import { attemptTokenOf } from '../../../credentials.ts';
import { handle, parseBody, reply } from '../../../handle.ts';
import { problem } from '../../../problem.ts';
import { challengeSchema } from '../../../request-schemas.ts';

type Context = { params: Promise<{ id: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const parsed = await parseBody(request, challengeSchema);
    if ('refused' in parsed) return parsed.refused;
    const { questionId, ...submission } = parsed.body;
    const attemptId = (await params).id;
    const token = await attemptTokenOf(request, attemptId);
    const outcome = await challengeQuestion(deps(), { attemptId, token, questionId, submission });
    switch (outcome.type) {
      case 'recorded':
        return reply(outcome);
      case 'conflict':
        return problem('conflict', { reason: outcome.reason });
      case 'unknown-question':
        return problem('not-found');
      case 'invalid':
        return problem('malformed', {
          errors: [{ field: outcome.field, detail: 'does not fit' }],
        });
      default:
        return problem(outcome.type);
    }
  });
}
