// Asked before a quiz is deleted from the list: what goes with it.
import type { Translate } from '#components/ui/translate.ts';

export type RemoveQuizSheetProps = {
  t: Translate;
  quizId: string;
  weight: { title: string; assignments: number; students: number };
};

export function RemoveQuizSheet({ t, quizId, weight }: RemoveQuizSheetProps) {
  const { title, assignments, students } = weight;
  return (
    <div className="stack narrow">
      <h1>{t('desk.removeHeading', { title })}</h1>
      <p>
        {assignments === 0
          ? t('desk.removeUnshared')
          : t('desk.removeLead', { assignments, students })}
      </p>
      <p className="quiet">{t('desk.removeInstead')}</p>
      <form className="actions" action={`/teach/${quizId}/delete`} method="post">
        <input type="hidden" name="sure" value="on" />
        <a className="button" href="/teach">
          {t('desk.removeNo')}
        </a>
        <button className="button plain" type="submit">
          {t('desk.removeYes')}
        </button>
      </form>
    </div>
  );
}
