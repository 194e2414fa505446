import { flagStudentQuestion } from '#lib/use-cases/flag-question.ts';
import { deps } from '#lib/wiring.ts';
import { tokenOf } from '../../../attempt-token.ts';
import { fieldOf, handleForm } from '../../../handle-form.ts';
import { homeOf, placeOf } from '../../../place.ts';

type Context = { params: Promise<{ code: string }> };

/** Back to the question, which shows the mark, or whatever is true instead. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async (form) => {
    const here = homeOf(placeOf(request), (await params).code);
    const n = Number.parseInt(fieldOf(form, 'n'), 10) || 1;
    const attemptId = fieldOf(form, 'attemptId');
    const outcome = await flagStudentQuestion(deps(), {
      attemptId,
      token: await tokenOf(attemptId),
      questionId: fieldOf(form, 'questionId'),
      flagged: fieldOf(form, 'flagged') === 'true',
    });
    return outcome.type === 'flagged' ? `${here}?n=${n}` : here;
  });
}
