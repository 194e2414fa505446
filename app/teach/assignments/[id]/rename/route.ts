// A teacher gives a student's attempt another name.
import { renameStudent } from '#lib/use-cases/rename-student.ts';
import { deps } from '#lib/wiring.ts';
import { readDeskKey } from '../../../../cookies.ts';
import { fieldOf, handleForm } from '../../../../handle-form.ts';

type Context = { params: Promise<{ id: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async (form) => {
    const { id: assignmentId } = await params;
    const access = { assignmentId, manageKey: await readDeskKey() };
    await renameStudent(deps(), {
      ...access,
      attemptId: fieldOf(form, 'attemptId'),
      name: fieldOf(form, 'name'),
      sameStudent: form.has('sameStudent'),
    });
    return `/teach/assignments/${encodeURIComponent(assignmentId)}`;
  });
}
