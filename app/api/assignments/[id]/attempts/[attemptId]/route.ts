import { deleteStudentAttempt } from '#lib/use-cases/delete-attempt.ts';
import { deps } from '#lib/wiring.ts';
import { manageKeyOf } from '../../../../credentials.ts';
import { handle } from '../../../../handle.ts';
import { problem } from '../../../../problem.ts';

type Context = { params: Promise<{ id: string; attemptId: string }> };

export function DELETE(request: Request, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const { id: assignmentId, attemptId } = await params;
    const access = { assignmentId, attemptId, manageKey: await manageKeyOf(request) };
    const outcome = await deleteStudentAttempt(deps(), access);
    return outcome.type === 'deleted' ? new Response(null, { status: 204 }) : problem(outcome.type);
  });
}
