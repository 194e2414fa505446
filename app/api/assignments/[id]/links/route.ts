import { addPersonalLink } from '#lib/use-cases/change-assignment.ts';
import { deps } from '#lib/wiring.ts';
import { personalUrl } from '../../../../links.ts';
import { manageKeyOf } from '../../../credentials.ts';
import { handle, parseBody, reply } from '../../../handle.ts';
import { problem } from '../../../problem.ts';
import { personalLinkSchema } from '../../../request-schemas.ts';

type Context = { params: Promise<{ id: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const parsed = await parseBody(request, personalLinkSchema);
    if ('refused' in parsed) return parsed.refused;
    const access = { assignmentId: (await params).id, manageKey: await manageKeyOf(request) };
    const outcome = await addPersonalLink(deps(), { ...access, terms: parsed.body });
    if (outcome.type === 'closes-in-past') {
      return problem('closes-in-past', { errors: [{ field: 'closesAt', detail: 'has passed' }] });
    }
    if (outcome.type !== 'changed') return problem(outcome.type);
    const url = personalUrl(request.headers, outcome.assignment.code, outcome.token);
    return reply({ id: outcome.linkId, url }, 201);
  });
}
