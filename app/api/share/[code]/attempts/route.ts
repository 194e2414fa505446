import { startAttempt } from '#lib/use-cases/start-attempt.ts';
import { deps } from '#lib/wiring.ts';
import { handle, parseBody, reply } from '../../../handle.ts';
import { problem } from '../../../problem.ts';
import { startAttemptSchema } from '../../../request-schemas.ts';

type Context = { params: Promise<{ code: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const parsed = await parseBody(request, startAttemptSchema);
    if ('refused' in parsed) return parsed.refused;
    const outcome = await startAttempt(deps(), { code: (await params).code, ...parsed.body });
    switch (outcome.type) {
      case 'started': {
        const { attemptId: id, token, questionIds } = outcome;
        return reply({ id, token, questionIds }, 201);
      }
      case 'not-open':
        return problem('not-open', { phase: outcome.phase });
      case 'name-missing':
        return problem('name-missing', { errors: [{ field: 'name', detail: 'missing' }] });
      case 'name-taken':
        return problem('name-taken', { errors: [{ field: 'rosterId', detail: 'taken' }] });
      default:
        return problem(outcome.type);
    }
  });
}
