import { setRoster } from '#lib/use-cases/change-assignment.ts';
import { deps } from '#lib/wiring.ts';
import { manageKeyOf } from '../../../credentials.ts';
import { handle, parseBody, reply } from '../../../handle.ts';
import { problem } from '../../../problem.ts';
import { rosterSchema } from '../../../request-schemas.ts';

type Context = { params: Promise<{ id: string }> };

export function PUT(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const parsed = await parseBody(request, rosterSchema);
    if ('refused' in parsed) return parsed.refused;
    const access = { assignmentId: (await params).id, manageKey: await manageKeyOf(request) };
    const text = parsed.body.names.join('\n');
    const outcome = await setRoster(deps(), { ...access, text });
    if (outcome.type !== 'changed') return problem(outcome.type);
    return reply({ names: outcome.assignment.roster?.entries.map(({ name }) => name) ?? [] });
  });
}
