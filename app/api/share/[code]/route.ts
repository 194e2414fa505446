import { readShare } from '#lib/use-cases/read-share.ts';
import { deps } from '#lib/wiring.ts';
import { handle, reply } from '../../handle.ts';
import { problem } from '../../problem.ts';

type Context = { params: Promise<{ code: string }> };

export function GET(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const outcome = await readShare(deps(), { code: (await params).code });
    if (outcome.type === 'not-found') return problem('not-found');
    const { title, settings, roster, questions } = outcome;
    return reply({ title, settings, roster, questions });
  });
}
