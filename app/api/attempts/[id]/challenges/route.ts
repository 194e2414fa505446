import { challengeQuestion } from '#lib/use-cases/record-challenge.ts';
import { deps } from '#lib/wiring.ts';
import { attemptProblem } from '../../../attempt-problem.ts';
import { attemptTokenOf } from '../../../credentials.ts';
import { handle, parseBody, reply } from '../../../handle.ts';
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
    return outcome.type === 'recorded' ? reply(outcome) : attemptProblem(outcome, 'does not fit');
  });
}
