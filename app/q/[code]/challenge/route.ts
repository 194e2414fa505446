import { challengeQuestion } from '#lib/use-cases/record-challenge.ts';
import { deps } from '#lib/wiring.ts';
import { challengeSchema } from '../../../api/request-schemas.ts';
import { tokenOf } from '../../../attempt-token.ts';
import { fieldOf, handleForm } from '../../../handle-form.ts';
import { homeOf, placeOf } from '../../../place.ts';

type Context = { params: Promise<{ code: string }> };

/** Back to the question, under whose solution the challenge now stands. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return handleForm(request, async (form) => {
    const here = homeOf(placeOf(request), (await params).code);
    const n = Number.parseInt(fieldOf(form, 'n'), 10) || 1;
    const again = (problem: string) => `${here}?challenge=${n}&said=${problem}`;
    const sentence = fieldOf(form, 'sentence');
    const parsed = challengeSchema.safeParse({
      operationId: fieldOf(form, 'operationId'),
      questionId: fieldOf(form, 'questionId'),
      sentence: sentence === '' ? null : Number(sentence),
      reason: fieldOf(form, 'reason'),
    });
    if (!parsed.success) return again('reason');
    const { questionId, ...submission } = parsed.data;
    const attemptId = fieldOf(form, 'attemptId');
    const token = await tokenOf(attemptId);
    const outcome = await challengeQuestion(deps(), { attemptId, token, questionId, submission });
    switch (outcome.type) {
      case 'recorded':
        return `${here}?n=${n}#challenge-${n}`;
      case 'invalid':
        return again(outcome.field);
      case 'conflict':
        return again('conflict');
      case 'unknown-question':
      case 'forbidden':
      case 'not-found':
        return here;
    }
  });
}
