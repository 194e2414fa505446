// The handler of what is sent for one question: the response, and the sentence that proves it.
import type { z } from 'zod';
import { isWithheld } from '#lib/core/attempt/is-withheld.ts';
import type { Deps } from '#lib/use-cases/deps.ts';
import type { PointingOutcome } from '#lib/use-cases/record-pointing.ts';
import type { RecordOutcome } from '#lib/use-cases/record-response.ts';
import { deps } from '#lib/wiring.ts';
import { tokenOf } from './attempt-token.ts';
import { fieldOf, handleForm } from './handle-form.ts';
import { homeOf, placeOf } from './place.ts';

export type QuestionForm<Submission> = {
  schema: z.ZodType<Submission>;
  /** What the form gives for the schema; its operation id is read for all. */
  fields: (form: FormData) => Record<string, unknown>;
  record: (
    deps: Deps,
    input: { attemptId: string; token: string | null; questionId: string; submission: Submission },
  ) => Promise<RecordOutcome | PointingOutcome>;
  /** How the page of question `n` is asked to say that something is lacking: what follows `&` in its address. */
  lacking: (n: number) => string;
};

/** With feedback at once back to the question and its verdict, else on to the next; to the sentence where it is asked for. */
export function questionFormHandler<Submission>(of: QuestionForm<Submission>) {
  return (request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> =>
    handleForm(request, async (form) => {
      const here = homeOf(placeOf(request), (await params).code);
      const n = Number.parseInt(fieldOf(form, 'n'), 10) || 1;
      const lacking = `${here}?n=${n}&${of.lacking(n)}`;
      const operationId = fieldOf(form, 'operationId');
      const parsed = of.schema.safeParse({ operationId, ...of.fields(form) });
      if (!parsed.success) return lacking;
      const attemptId = fieldOf(form, 'attemptId');
      const outcome = await of.record(deps(), {
        attemptId,
        token: await tokenOf(attemptId),
        questionId: fieldOf(form, 'questionId'),
        submission: parsed.data,
      });
      switch (outcome.type) {
        case 'recorded':
          if (isWithheld(outcome.state)) return `${here}?n=${n}#point-${n}`;
          return outcome.state.feedback ? `${here}?n=${n}#verdict-${n}` : `${here}?n=${n + 1}`;
        case 'invalid':
          return lacking;
        case 'conflict':
          return `${here}?n=${n}&said=changed`;
        case 'unknown-question':
        case 'forbidden':
        case 'not-found':
          return here;
      }
    });
}
