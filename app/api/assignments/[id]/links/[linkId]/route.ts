import { removePersonalLink } from '#lib/use-cases/change-assignment.ts';
import { deps } from '#lib/wiring.ts';
import { manageKeyOf } from '../../../../credentials.ts';
import { handle } from '../../../../handle.ts';
import { problem } from '../../../../problem.ts';

type Context = { params: Promise<{ id: string; linkId: string }> };

export function DELETE(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const { id: assignmentId, linkId } = await params;
    const access = { assignmentId, linkId, manageKey: await manageKeyOf(request) };
    const outcome = await removePersonalLink(deps(), access);
    return outcome.type === 'changed' ? new Response(null, { status: 204 }) : problem(outcome.type);
  });
}
