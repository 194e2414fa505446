// Publishing, with settings that most teachers never need to open.

import type { Translate } from '#components/ui/translate.ts';
import type { AssignmentSettings } from '#lib/core/assignment/assignment.ts';

export type PublishFormProps = {
  t: Translate;
  quizId: string;
  /** The settings in force, or the defaults. */
  settings: Pick<
    AssignmentSettings,
    'feedback' | 'tries' | 'shuffle' | 'retakes' | 'askName' | 'showArticle' | 'closesAt'
  >;
  again: boolean;
  problem: 'nothing' | 'invalid' | null;
};

export function PublishForm({ t, quizId, settings, again, problem }: PublishFormProps) {
  return (
    <form action={`/teach/${quizId}/publish`} method="post" className="text">
      {problem && (
        <p className="message" role="alert">
          {t(`publish.${problem}`)}
        </p>
      )}
      <details open={problem === 'invalid'}>
        <summary>{t('publish.settings')}</summary>
        <div className="field">
          <label htmlFor="feedback">{t('publish.feedback')}</label>
          <select id="feedback" name="feedback" defaultValue={settings.feedback}>
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
          <select
            id="tries"
            name="tries"
            defaultValue={settings.tries}
            aria-describedby="tries-hint"
          >
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
          <input
            id="closesOn"
            name="closesOn"
            type="date"
            aria-describedby="closes-hint"
            defaultValue={lastDay(settings.closesAt)}
          />
        </div>
        <div className="field">
          {(['askName', 'retakes', 'shuffle', 'showArticle'] as const).map((name) => (
            <label key={name} className="check">
              <input type="checkbox" name={name} defaultChecked={settings[name]} />
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

/** The day whose end is the closing time. `closesAt`: Unix ms or null. */
function lastDay(closesAt: number | null): string {
  return closesAt === null ? '' : new Date(closesAt - 1).toISOString().slice(0, 10);
}
