// Deleting a quiz, and everything under it.
import type { Translate } from '#components/ui/translate.ts';
import { SureForm } from './sure-form.tsx';

export type DeleteFormProps = { t: Translate; quizId: string; unsure: boolean };

export function DeleteForm({ t, quizId, unsure }: DeleteFormProps) {
  const words = {
    heading: t('teach.deleteHeading'),
    lead: t('teach.deleteLead'),
    unsure: t('teach.deleteUnsure'),
    sure: t('teach.deleteConfirm'),
    go: t('teach.deleteGo'),
  };
  return (
    <SureForm
      id="delete"
      className="text section"
      action={`/teach/${quizId}/delete`}
      unsure={unsure}
      words={words}
    />
  );
}
