// The settings of one class's quiz, to change at any time.
import type { Translate } from '#components/ui/translate.ts';
import { AssignmentHead, type AssignmentHeadProps } from './assignment-head.tsx';
import { SettingsFieldset, type SettingsFieldsProps, SettingsNews } from './settings-fields.tsx';

export type SettingsSheetProps = SettingsFieldsProps &
  Omit<AssignmentHeadProps, 'here'> & {
    t: Translate;
    /** "Open until …" */
    state: string;
    open: boolean;
    saved: boolean;
  };

export function SettingsSheet({ t, head, state, open, saved, ...settings }: SettingsSheetProps) {
  return (
    <div className="stack narrow">
      <AssignmentHead t={t} head={head} here="settings" />
      <h1>{t('assign.settings')}</h1>
      <p className="note">{state}</p>
      {saved && (
        <p className="message calm" role="status">
          {t('assign.saved')}
        </p>
      )}
      <p className="quiet">{t('assign.settingsLead')}</p>
      {!open && <p className="quiet">{t('assign.reopened')}</p>}
      <form action={`/teach/assignments/${head.id}/save-settings`} method="post">
        <SettingsNews t={t} problem={settings.problem} />
        <SettingsFieldset t={t} {...settings} />
        <div className="actions">
          <button className="button" type="submit">
            {t('assign.save')}
          </button>
          {open && (
            <button
              className="button plain"
              type="submit"
              name="closeNow"
              value="1"
              aria-describedby="close-hint"
            >
              {t('assign.closeNow')}
            </button>
          )}
        </div>
        {open && (
          <p className="note" id="close-hint">
            {t('assign.closeNowHint')}
          </p>
        )}
      </form>
    </div>
  );
}
