// What a correction would change, and the button that makes it.
import type { Translate } from '#components/ui/translate.ts';
import type { DraftCorrection } from '#lib/core/assignment/correct-draft.ts';
import type { CorrectionChange } from '#lib/core/assignment/correction.ts';
import type { Question } from '#lib/core/question/question.ts';
import { givenWords } from './given-words.ts';

export type CorrectionEffectProps = {
  t: Translate;
  /** Path of the assignment. */
  at: string;
  quizId: string;
  question: Question;
  change: CorrectionChange;
  /** null: the correction cannot be made. */
  would: {
    effect: { students: number; more: boolean; up: number; down: number };
    inQuiz: DraftCorrection['type'];
  } | null;
};

export function CorrectionEffect(props: CorrectionEffectProps) {
  const { t, at, quizId, question, change, would } = props;
  if (would === null) {
    return (
      <p className="message" role="alert">
        {t('repair.cannot')}
      </p>
    );
  }
  const { effect, inQuiz } = would;
  const what =
    'response' in change
      ? t(`repair.would.${change.type}`, { response: givenWords(question, change.response, t) })
      : t(`repair.would.${change.type}`);
  return (
    <section className="message calm stack repair-effect" aria-labelledby="effect">
      <h2 id="effect">{what}</h2>
      <p>
        {t(effect.more ? 'repair.effectOfFirst' : 'repair.effect', {
          students: effect.students,
          up: effect.up,
          down: effect.down,
        })}
      </p>
      <form action={`${at}/correct`} method="post">
        <input type="hidden" name="change" value={JSON.stringify(change)} />
        {inQuiz === 'edit' ? (
          <div className="field">
            <label className="check">
              <input type="checkbox" name="alsoInQuiz" value="1" aria-describedby="in-quiz-hint" />
              {t('repair.alsoInQuiz')}
            </label>
            <p className="note" id="in-quiz-hint">
              {t('repair.alsoInQuizHint')}
            </p>
          </div>
        ) : (
          <p className="note">
            {t(`repair.notInQuiz.${inQuiz}`)}{' '}
            {inQuiz !== 'has-it' && <a href={`/teach/${quizId}`}>{t('repair.toQuiz')}</a>}
          </p>
        )}
        <div className="actions">
          <button className="button" type="submit">
            {t('repair.make')}
          </button>
          <a href={`${at}/repair`}>{t('repair.leave')}</a>
        </div>
      </form>
    </section>
  );
}
