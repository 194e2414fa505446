// A teacher removes one student's attempt.
import { deleteStudentAttempt } from '#lib/use-cases/delete-attempt.ts';
import { deps } from '#lib/wiring.ts';
import { readDeskKey } from '../../../../cookies.ts';
import { fieldOf, handleForm } from '../../../../handle-form.ts';

type Context = { params: Promise<{ id: string }> };

export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async (form) => {
    const { id: assignmentId } = await params;
    const access = { assignmentId, manageKey: await readDeskKey() };
    await deleteStudentAttempt(deps(), { ...access, attemptId: fieldOf(form, 'attemptId') });
    return `/teach/assignments/${encodeURIComponent(assignmentId)}`;
  });
}
