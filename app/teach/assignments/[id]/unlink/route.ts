// Revokes a personal link.
import { removePersonalLink } from '#lib/use-cases/change-assignment.ts';
import { deps } from '#lib/wiring.ts';
import { readDeskKey } from '../../../../cookies.ts';
import { fieldOf, handleForm } from '../../../../handle-form.ts';

type Context = { params: Promise<{ id: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async (form) => {
    const { id: assignmentId } = await params;
    const access = { assignmentId, manageKey: await readDeskKey() };
    await removePersonalLink(deps(), { ...access, linkId: fieldOf(form, 'linkId') });
    return `/teach/assignments/${encodeURIComponent(assignmentId)}/students#links`;
  });
}
