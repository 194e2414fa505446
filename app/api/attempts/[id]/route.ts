import { readAttempt } from '#lib/use-cases/read-attempt.ts';
import { deps } from '#lib/wiring.ts';
import { attemptTokenOf } from '../../credentials.ts';
import { handle, reply } from '../../handle.ts';
import { problem } from '../../problem.ts';

type Context = { params: Promise<{ id: string }> };

export function GET(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const attemptId = (await params).id;
    const token = await attemptTokenOf(request, attemptId);
    const outcome = await readAttempt(deps(), { attemptId, token });
    return outcome.type === 'found' ? reply(outcome.view) : problem(outcome.type);
  });
}
