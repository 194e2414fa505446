// Exchanges the secret of a colleague's results link, which stands in the address's fragment, for a cookie.
import { openResults } from '#lib/use-cases/share-results.ts';
import { deps } from '#lib/wiring.ts';
import { addResultsKey } from '../../../cookies.ts';
import { handle, parseBody } from '../../handle.ts';
import { problem } from '../../problem.ts';
import { openResultsSchema } from '../../request-schemas.ts';

export function POST(request: Request): Promise<Response> {
  return handle(request, async () => {
    const parsed = await parseBody(request, openResultsSchema);
    if ('refused' in parsed) return parsed.refused;
    const outcome = await openResults(deps(), parsed.body);
    if (outcome.type === 'forbidden') return problem('forbidden');
    await addResultsKey(parsed.body.resultsKey);
    return new Response(null, { status: 204 });
  });
}
