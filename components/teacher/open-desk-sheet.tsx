// What a teacher's page shows to a browser that holds no key for it.
import type { Translate } from '#components/ui/translate.ts';
import { OpenByFragment } from './open-by-fragment.client.tsx';

export type OpenDeskSheetProps = {
  t: Translate;
  /** Where to go once the desk is open. */
  next: string;
  wrong: boolean;
};

export function OpenDeskSheet({ t, next, wrong }: OpenDeskSheetProps) {
  return (
    <div className="stack narrow">
      <h1>{t('openDesk.heading')}</h1>
      <OpenByFragment words={{ opening: t('openDesk.opening'), wrong: t('openDesk.wrong') }} />
      <p>{t('openDesk.lead')}</p>
      <form action="/teach/open" method="post">
        <input type="hidden" name="next" value={next} />
        {wrong && (
          <p className="message" role="alert">
            {t('openDesk.wrong')}
          </p>
        )}
        <div className="field">
          <label htmlFor="link">{t('openDesk.label')}</label>
          <div className="beside">
            <input id="link" name="link" required autoComplete="off" spellCheck={false} />
            <button className="button" type="submit">
              {t('openDesk.go')}
            </button>
          </div>
        </div>
      </form>
    </div>
  );
}
