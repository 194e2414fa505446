import { responseFromForm } from '#components/student/response-from-form.ts';
import { isWithheld } from '#lib/core/attempt/is-withheld.ts';
import { recordQuestionResponse } from '#lib/use-cases/record-response.ts';
import { deps } from '#lib/wiring.ts';
import { recordResponseSchema } from '../../../api/request-schemas.ts';
import { tokenOf } from '../../../attempt-token.ts';
import { fieldOf, handleForm } from '../../../handle-form.ts';
import { homeOf, placeOf } from '../../../place.ts';

type Context = { params: Promise<{ code: string }> };

/** With feedback at once back to the question and its verdict, else on to the next. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async (form) => {
    const here = homeOf(placeOf(request), (await params).code);
    const n = Number.parseInt(fieldOf(form, 'n'), 10) || 1;
    const parsed = recordResponseSchema.safeParse({
      operationId: fieldOf(form, 'operationId'),
      try: Number(fieldOf(form, 'try')),
      response: responseFromForm(form),
      ...(form.has('replaces') && { replaces: fieldOf(form, 'replaces') || null }),
    });
    if (!parsed.success) return `${here}?n=${n}&said=nothing`;
    const attemptId = fieldOf(form, 'attemptId');
    const outcome = await recordQuestionResponse(deps(), {
      attemptId,
      token: await tokenOf(attemptId),
      questionId: fieldOf(form, 'questionId'),
      submission: parsed.data,
    });
    switch (outcome.type) {
      case 'recorded':
        if (isWithheld(outcome.state)) return `${here}?n=${n}#point-${n}`;
        return outcome.state.feedback ? `${here}?n=${n}#verdict-${n}` : `${here}?n=${n + 1}`;
      case 'conflict':
        return `${here}?n=${n}&said=changed`;
      case 'invalid':
        return `${here}?n=${n}&said=nothing`;
      case 'unknown-question':
      case 'forbidden':
      case 'not-found':
        return here;
    }
  });
}
