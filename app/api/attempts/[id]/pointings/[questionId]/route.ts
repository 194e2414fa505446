import { recordSentence } from '#lib/use-cases/record-pointing.ts';
import { deps } from '#lib/wiring.ts';
import { attemptProblem } from '../../../../attempt-problem.ts';
import { attemptTokenOf } from '../../../../credentials.ts';
import { handle, parseBody, reply } from '../../../../handle.ts';
import { recordPointingSchema } from '../../../../request-schemas.ts';

type Context = { params: Promise<{ id: string; questionId: string }> };

export function PUT(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const parsed = await parseBody(request, recordPointingSchema);
    if ('refused' in parsed) return parsed.refused;
    const { id: attemptId, questionId } = await params;
    const token = await attemptTokenOf(request, attemptId);
    const submission = parsed.body;
    const outcome = await recordSentence(deps(), { attemptId, token, questionId, submission });
    return outcome.type === 'recorded'
      ? reply(outcome)
      : attemptProblem(outcome, 'is no sentence of the article');
  });
}
