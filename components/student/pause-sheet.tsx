// A break, and the way to go on: in this browser by coming back, on another device by the attempt link.
import { QrCode } from '#components/teacher/qr-code.tsx';
import type { Translate } from '#components/ui/translate.ts';

export type PauseSheetProps = {
  t: Translate;
  code: string;
  /** The attempt link: who has it answers as this student. */
  url: string;
  /** There is a time limit or a close, which a break does not stop. */
  timed: boolean;
};

export function PauseSheet({ t, code, url, timed }: PauseSheetProps) {
  return (
    <div className="stack narrow">
      <h1>{t('carry.heading')}</h1>
      <p>{t('carry.lead')}</p>
      {timed && <p className="message calm">{t('carry.timed')}</p>}
      <div className="actions">
        <a className="button" href={code}>
          {t('carry.back')}
        </a>
      </div>
      <section className="section stack">
        <h2>{t('carry.elsewhere')}</h2>
        <p>{t('carry.elsewhereLead')}</p>
        <figure className="desk-qr">
          <QrCode text={url} label={t('carry.qr')} />
        </figure>
        <p className="address whole">{url}</p>
        <p className="quiet">{t('carry.secret')}</p>
      </section>
    </div>
  );
}
