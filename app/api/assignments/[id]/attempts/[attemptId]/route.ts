import { deleteStudentAttempt } from '#lib/use-cases/delete-attempt.ts';
import { renameStudent } from '#lib/use-cases/rename-student.ts';
import { deps } from '#lib/wiring.ts';
import { manageKeyOf } from '../../../../credentials.ts';
import { handle, parseBody } from '../../../../handle.ts';
import { problem } from '../../../../problem.ts';
import { renameStudentSchema } from '../../../../request-schemas.ts';

type Context = { params: Promise<{ id: string; attemptId: string }> };

export function PATCH(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const parsed = await parseBody(request, renameStudentSchema);
    if ('refused' in parsed) return parsed.refused;
    const { id: assignmentId, attemptId } = await params;
    const access = { assignmentId, attemptId, manageKey: await manageKeyOf(request) };
    const outcome = await renameStudent(deps(), { ...access, ...parsed.body });
    return outcome.type === 'renamed' ? new Response(null, { status: 204 }) : problem(outcome.type);
  });
}

export function DELETE(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const { id: assignmentId, attemptId } = await params;
    const access = { assignmentId, attemptId, manageKey: await manageKeyOf(request) };
    const outcome = await deleteStudentAttempt(deps(), access);
    return outcome.type === 'deleted' ? new Response(null, { status: 204 }) : problem(outcome.type);
  });
}
