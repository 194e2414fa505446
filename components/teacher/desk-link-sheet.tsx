// The link to a desk and its picture, made to be printed.
import { PrintButton } from '#components/ui/print-button.client.tsx';
import type { Translate } from '#components/ui/translate.ts';
import { QrCode } from './qr-code.tsx';

export function DeskLinkSheet({ t, url }: { t: Translate; url: string }) {
  return (
    <div className="stack narrow desk-paper">
      <h1>{t('desk.linkHeading')}</h1>
      <p>{t('desk.linkLead')}</p>
      <figure className="desk-qr">
        <QrCode text={url} label={t('desk.qr')} />
      </figure>
      <p className="address">{url}</p>
      <p className="quiet">{t('desk.linkSecret')}</p>
      <div className="actions screen-only">
        <PrintButton label={t('desk.printGo')} />
        <a href="/teach">{t('desk.backToDesk')}</a>
      </div>
    </div>
  );
}
