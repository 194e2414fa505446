// What can be done with all that is kept: carried, exported, forgotten.
import type { Translate } from '#components/ui/translate.ts';

export function KeySection({ t }: { t: Translate }) {
  return (
    <section className="section stack">
      <h2>{t('learn.manageHeading')}</h2>
      <p>{t('learn.manageLead')}</p>
      <div className="actions">
        <a className="button plain" href="/me/link">
          {t('learn.carry')}
        </a>
        <a className="button plain" href="/me/export" download>
          {t('learn.export')}
        </a>
        <a className="button plain" href="/me/forget">
          {t('learn.forget')}
        </a>
      </div>
    </section>
  );
}
