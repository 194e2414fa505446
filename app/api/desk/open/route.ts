// Exchanges the secret of a manage link, which the server never sees in an address, for the desk cookie.
import { holdsAnyDesk } from '#lib/use-cases/authorise-desk.ts';
import { deps } from '#lib/wiring.ts';
import { addDeskLink } from '../../../cookies.ts';
import { handle, parseBody } from '../../handle.ts';
import { problem } from '../../problem.ts';
import { openDeskSchema } from '../../request-schemas.ts';

export function POST(request: Request): Promise<Response> {
  return handle(request, async () => {
    const parsed = await parseBody(request, openDeskSchema);
    if ('refused' in parsed) return parsed.refused;
    const { manageKey } = parsed.body;
    if (!(await holdsAnyDesk(deps(), manageKey))) return problem('forbidden');
    await addDeskLink(manageKey);
    return new Response(null, { status: 204 });
  });
}
