import { sentenceFromForm } from '#components/student/pointing/sentence-from-form.ts';
import { recordSentence } from '#lib/use-cases/record-pointing.ts';
import { deps } from '#lib/wiring.ts';
import { recordPointingSchema } from '../../../api/request-schemas.ts';
import { tokenOf } from '../../../attempt-token.ts';
import { fieldOf, handleForm } from '../../../handle-form.ts';
import { homeOf, placeOf } from '../../../place.ts';

type Context = { params: Promise<{ code: string }> };

/** With feedback at once back to the question and its verdict, else on to the next. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async (form) => {
    const here = homeOf(placeOf(request), (await params).code);
    const n = Number.parseInt(fieldOf(form, 'n'), 10) || 1;
    const parsed = recordPointingSchema.safeParse({
      operationId: fieldOf(form, 'operationId'),
      sentence: sentenceFromForm(form),
    });
    if (!parsed.success) return `${here}?n=${n}&said=noSentence#point-${n}`;
    const attemptId = fieldOf(form, 'attemptId');
    const outcome = await recordSentence(deps(), {
      attemptId,
      token: await tokenOf(attemptId),
      questionId: fieldOf(form, 'questionId'),
      submission: parsed.data,
    });
    switch (outcome.type) {
      case 'recorded':
        return outcome.state.feedback ? `${here}?n=${n}#verdict-${n}` : `${here}?n=${n + 1}`;
      case 'invalid':
        return `${here}?n=${n}&said=noSentence#point-${n}`;
      case 'conflict':
        return `${here}?n=${n}&said=changed`;
      case 'unknown-question':
      case 'forbidden':
      case 'not-found':
        return here;
    }
  });
}
