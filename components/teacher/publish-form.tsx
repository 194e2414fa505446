// Publishing, with settings that most teachers never need to open.

import type { Translate } from '#components/ui/translate.ts';
import type { AssignmentSettings } from '#lib/core/assignment/assignment.ts';

/** The fields as they stand in the form; `closesOn` is YYYY-MM-DD or ''. */
export type PublishFields = Pick<
  AssignmentSettings,
  'feedback' | 'tries' | 'shuffle' | 'retakes' | 'askName' | 'showArticle'
> & { closesOn: string };

export type PublishProblem = 'nothing' | 'contested' | 'invalid' | 'closesMissing' | 'closesInPast';

export type PublishFormProps = {
  t: Translate;
  quizId: string;
  /** What was typed and refused, or the settings in force, or the defaults. */
  fields: PublishFields;
  /** YYYY-MM-DD in UTC by the server's clock. */
  today: string;
  again: boolean;
  problem: PublishProblem | null;
};

export function PublishForm({ t, quizId, fields, today, again, problem }: PublishFormProps) {
  const atDay = problem === 'closesMissing' || problem === 'closesInPast';
  const over = fields.closesOn !== '' && fields.closesOn < today;
  return (
    <form action={`/teach/${quizId}/publish`} method="post" className="text screen-only">
      {problem && !atDay && (
        <p className="message" role="alert">
          {t(`publish.${problem}`)}
        </p>
      )}
      {problem === 'contested' && (
        <label className="check">
          <input type="checkbox" name="confirm" />
          {t('publish.confirm')}
        </label>
      )}
      <details open={problem === 'invalid' || atDay || over}>
        <summary>{t('publish.settings')}</summary>
        <div className="field">
          <label htmlFor="feedback">{t('publish.feedback')}</label>
          <select id="feedback" name="feedback" defaultValue={fields.feedback}>
            <option value="each">{t('publish.feedbackEach')}</option>
            <option value="end">{t('publish.feedbackEnd')}</option>
            <option value="closed">{t('publish.feedbackClosed')}</option>
          </select>
        </div>
        <div className="field">
          <label htmlFor="tries">{t('publish.tries')}</label>
          <p className="note" id="tries-hint">
            {t('publish.triesHint')}
          </p>
          <select id="tries" name="tries" defaultValue={fields.tries} aria-describedby="tries-hint">
            <option>1</option>
            <option>2</option>
            <option>3</option>
          </select>
        </div>
        <div className="field">
          <label htmlFor="closesOn">{t('publish.closesAt')}</label>
          <p className="note" id="closes-hint">
            {t('publish.closesAtHint')}
          </p>
          {atDay && (
            <p className="message" role="alert" id="closes-problem">
              {t(`publish.${problem}`)}
            </p>
          )}
          <input
            id="closesOn"
            name="closesOn"
            type="date"
            min={today}
            aria-invalid={atDay || undefined}
            aria-describedby={atDay ? 'closes-problem closes-hint' : 'closes-hint'}
            defaultValue={fields.closesOn}
          />
        </div>
        <div className="field">
          {(['askName', 'retakes', 'shuffle', 'showArticle'] as const).map((name) => (
            <label key={name} className="check">
              <input type="checkbox" name={name} defaultChecked={fields[name]} />
              {t(`publish.${name}`)}
            </label>
          ))}
        </div>
      </details>
      <div className="actions">
        <button className={again ? 'button plain' : 'button'} type="submit">
          {t(again ? 'publish.again' : 'publish.go')}
        </button>
      </div>
    </form>
  );
}
