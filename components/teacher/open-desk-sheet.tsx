// What a teacher's page shows to a browser that holds no key for it.
import { OpenByFragment } from './open-by-fragment.client.tsx';
import { OpenDeskForm, type OpenDeskFormProps } from './open-desk-form.tsx';

export function OpenDeskSheet({ t, next, wrong }: OpenDeskFormProps) {
  return (
    <div className="stack narrow">
      <h1>{t('openDesk.heading')}</h1>
      <OpenByFragment words={{ opening: t('openDesk.opening'), wrong: t('openDesk.wrong') }} />
      <p>{t('openDesk.lead')}</p>
      <OpenDeskForm t={t} next={next} wrong={wrong} />
    </div>
  );
}
