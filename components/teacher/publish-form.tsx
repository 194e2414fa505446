// The first publish, with settings that most teachers never need to open.
import type { Translate } from '#components/ui/translate.ts';
import {
  SettingsFieldset,
  type SettingsFieldsProps,
  SettingsNews,
} from './assignments/settings-fields.tsx';

export type PublishFormProps = SettingsFieldsProps & { quizId: string };

export function PublishForm({ t, quizId, ...settings }: PublishFormProps) {
  const { problem } = settings;
  return (
    <form action={`/teach/${quizId}/publish`} method="post" className="text screen-only">
      <SettingsNews t={t} problem={problem} />
      <details open={problem !== null && problem !== 'nothing' && problem !== 'contested'}>
        <summary>{t('publish.settings')}</summary>
        <SettingsFieldset t={t} {...settings} />
      </details>
      <div className="actions">
        <button className="button" type="submit">
          {t('publish.go')}
        </button>
        <a href="#questions">{t('publish.lookFirst')}</a>
      </div>
    </form>
  );
}

export type PublishChangesProps = {
  t: Translate;
  quizId: string;
  /** How many classes get the new version: all of the quiz's. */
  classes: number;
  problem: SettingsFieldsProps['problem'];
};

export function PublishChanges({ t, quizId, classes, problem }: PublishChangesProps) {
  return (
    <form action={`/teach/${quizId}/publish`} method="post" className="text screen-only">
      <p className="message">{t('publish.changed')}</p>
      {(problem === 'nothing' || problem === 'contested') && (
        <SettingsNews t={t} problem={problem} />
      )}
      <p className="quiet">{t('publish.againLead', { count: classes })}</p>
      <div className="actions">
        <button className="button" type="submit" name="again" value="1">
          {t('publish.again')}
        </button>
      </div>
    </form>
  );
}
