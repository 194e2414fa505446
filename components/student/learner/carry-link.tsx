// The link that leads to what a student keeps, and its picture, for another device of theirs.
import { QrCode } from '#components/teacher/qr-code.tsx';
import { CopyButton } from '#components/ui/copy-button.client.tsx';
import type { Translate } from '#components/ui/translate.ts';

export function CarryLink({ t, url }: { t: Translate; url: string }) {
  return (
    <section className="stack">
      <p>{t('learn.linkLead')}</p>
      <figure className="qr">
        <QrCode text={url} label={t('learn.linkQr')} />
      </figure>
      <div className="field">
        <label htmlFor="own-link">{t('learn.linkLabel')}</label>
        <div className="beside">
          <input id="own-link" className="manage-link" readOnly value={url} />
          <CopyButton text={url} words={{ copy: t('teach.copy'), copied: t('teach.copied') }} />
        </div>
      </div>
      <p className="quiet">{t('learn.linkSecret')}</p>
    </section>
  );
}
