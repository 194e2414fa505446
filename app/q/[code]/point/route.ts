import { sentenceFromForm } from '#components/student/pointing/sentence-from-form.ts';
import { recordSentence } from '#lib/use-cases/record-pointing.ts';
import { recordPointingSchema } from '../../../api/request-schemas.ts';
import { questionFormHandler } from '../../../question-form-handler.ts';

export const POST = questionFormHandler({
  schema: recordPointingSchema,
  fields: (form) => ({ sentence: sentenceFromForm(form) }),
  record: recordSentence,
  lacking: (n) => `said=noSentence#point-${n}`,
});
