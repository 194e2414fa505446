// Deleting a quiz: folded away, and asked for twice.
import type { Translate } from '#components/ui/translate.ts';

export type DeleteFormProps = { t: Translate; quizId: string; unsure: boolean };

export function DeleteForm({ t, quizId, unsure }: DeleteFormProps) {
  return (
    <details className="text section" open={unsure} id="delete">
      <summary>{t('teach.deleteHeading')}</summary>
      <form action={`/teach/${quizId}/delete`} method="post">
        <p>{t('teach.deleteLead')}</p>
        {unsure && (
          <p className="message" role="alert">
            {t('teach.deleteUnsure')}
          </p>
        )}
        <label className="check">
          <input type="checkbox" name="sure" required />
          {t('teach.deleteConfirm')}
        </label>
        <div className="actions">
          <button className="button plain" type="submit">
            {t('teach.deleteGo')}
          </button>
        </div>
      </form>
    </details>
  );
}
