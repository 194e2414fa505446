import { z } from 'zod';
import { responseFromForm } from '#components/student/response-from-form.ts';
import { operationIdSchema } from '#lib/core/attempt/attempt.ts';
import { cardSchema } from '#lib/core/progress/learner/card.ts';
import { responseSchema } from '#lib/core/question/response.ts';
import { recordReview } from '#lib/use-cases/record-review.ts';
import { deps } from '#lib/wiring.ts';
import { readLearnerKey } from '../../../cookies.ts';
import { fieldOf, handleForm } from '../../../handle-form.ts';

const submissionSchema = z.object({
  operationId: operationIdSchema,
  cardId: cardSchema.shape.id,
  reps: z.int().min(1),
  response: responseSchema,
});

/** On to the verdict, or to the question again. The form is that of a quiz, with a card in the attempt's place. */
export function POST(request: Request): Promise<Response> {
  return handleForm(request, async (form) => {
    const submission = submissionSchema.safeParse({
      operationId: fieldOf(form, 'operationId'),
      cardId: fieldOf(form, 'attemptId'),
      reps: Number(fieldOf(form, 'try')),
      response: responseFromForm(form),
    });
    if (!submission.success) return '/me/review?said=nothing';
    const learnerKey = await readLearnerKey();
    const outcome = await recordReview(deps(), { learnerKey, submission: submission.data });
    switch (outcome.type) {
      case 'recorded':
        return `/me/review?card=${submission.data.cardId}`;
      case 'invalid':
        return '/me/review?said=nothing';
      case 'conflict':
        return '/me/review?said=changed';
      case 'no-session':
        return '/me/review';
    }
  });
}
