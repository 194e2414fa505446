import { openDesk } from '#lib/use-cases/open-desk.ts';
import { deps } from '#lib/wiring.ts';
import { deskQuerySchema, fillDeskQuery } from '../../desk-query.ts';
import { manageKeyOf } from '../credentials.ts';
import { handle, parseQuery, reply } from '../handle.ts';
import { problem } from '../problem.ts';

export function GET(request: Request): Promise<Response> {
  return handle(request, async () => {
    const parsed = parseQuery(request, deskQuerySchema);
    if ('refused' in parsed) return parsed.refused;
    const { query } = parsed;
    const asked = { ...fillDeskQuery(query), limit: query.limit };
    const outcome = await openDesk(deps(), { ...asked, manageKey: await manageKeyOf(request) });
    if (outcome.type !== 'found') return problem(outcome.type);
    return reply({ quizzes: outcome.quizzes, next: outcome.next });
  });
}
