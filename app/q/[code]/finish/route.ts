import { finishStudentAttempt } from '#lib/use-cases/finish-attempt.ts';
import { deps } from '#lib/wiring.ts';
import { finishSchema } from '../../../api/request-schemas.ts';
import { tokenOf } from '../../../attempt-token.ts';
import { fieldOf, handleForm } from '../../../handle-form.ts';
import { homeOf, placeOf } from '../../../place.ts';

type Context = { params: Promise<{ code: string }> };

/** Back to the page, which shows the result, or whatever is true instead. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async (form) => {
    const here = homeOf(placeOf(request), (await params).code);
    const parsed = finishSchema.safeParse({ operationId: fieldOf(form, 'operationId') });
    if (!parsed.success) return here;
    const attemptId = fieldOf(form, 'attemptId');
    const token = await tokenOf(attemptId);
    await finishStudentAttempt(deps(), { attemptId, token, ...parsed.data });
    return `${here}?n=result#result`;
  });
}
