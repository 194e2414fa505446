// The quiz on paper: the sheet for students and the one with the answers.
import type { Translate } from '#components/ui/translate.ts';

export function PaperLinks({ t, quizId }: { t: Translate; quizId: string }) {
  return (
    <p className="actions text">
      <span className="note">{t('shareForms.onPaper')}</span>
      <a href={`/teach/${quizId}/worksheet`}>{t('shareForms.worksheet')}</a>
      <a href={`/teach/${quizId}/key`}>{t('shareForms.keySheet')}</a>
    </p>
  );
}
