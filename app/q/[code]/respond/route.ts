import { responseFromForm } from '#components/student/response-from-form.ts';
import { recordQuestionResponse } from '#lib/use-cases/record-response.ts';
import { recordResponseSchema } from '../../../api/request-schemas.ts';
import { fieldOf } from '../../../handle-form.ts';
import { questionFormHandler } from '../../../question-form-handler.ts';

export const POST = questionFormHandler({
  schema: recordResponseSchema,
  fields: (form) => ({
    try: Number(fieldOf(form, 'try')),
    response: responseFromForm(form),
    ...(form.has('replaces') && { replaces: fieldOf(form, 'replaces') || null }),
  }),
  record: recordQuestionResponse,
  lacking: () => 'said=nothing',
});
