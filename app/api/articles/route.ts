import { bringInArticle } from '#lib/use-cases/bring-in-article.ts';
import { deps } from '#lib/wiring.ts';
import { clientAddress } from '../../client-address.ts';
import { readOwnDeskKey } from '../../cookies.ts';
import { bringInProblem } from '../bring-in-problem.ts';
import { bearerToken, handle, reply } from '../handle.ts';
import { tooManyRequests } from '../problem.ts';
import { readBringIn } from './read-bring-in.ts';

export function POST(request: Request): Promise<Response> {
  return handle(request, async () => {
    const asked = await readBringIn(request);
    if ('refused' in asked) return asked.refused;
    const outcome = await bringInArticle(deps(), asked.input, {
      manageKey: bearerToken(request) ?? (await readOwnDeskKey()),
      client: clientAddress(request.headers),
    });
    if (outcome.type === 'too-many-requests') return tooManyRequests(outcome);
    if (outcome.type === 'refused') return bringInProblem(outcome.problem, asked.field);
    return reply({ article: outcome.article, notice: outcome.notice });
  });
}
