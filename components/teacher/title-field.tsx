// The title of a quiz, in the form that saves a teacher's changes. A plain form: it works without script.
import type { Translate } from '#components/ui/translate.ts';

/** Id of the form; the boxes of the questions and the last button belong to it too. */
export const EDIT_FORM = 'edit-form';

export type TitleFieldProps = { t: Translate; quizId: string; title: string; revision: number };

export function TitleField({ t, quizId, title, revision }: TitleFieldProps) {
  return (
    <form action={`/teach/${quizId}/edit`} method="post" id={EDIT_FORM} className="text">
      <input type="hidden" name="version" value={revision} />
      <div className="field">
        <label htmlFor="title">{t('teach.editTitle')}</label>
        <div className="beside wide">
          <input id="title" name="title" required maxLength={200} defaultValue={title} />
          <button className="button plain" type="submit">
            {t('teach.save')}
          </button>
        </div>
      </div>
    </form>
  );
}
