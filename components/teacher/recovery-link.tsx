// The link to a desk: the one way back to it. Unfolded until the teacher says that it is kept.
import type { ReactNode } from 'react';
import { CopyButton } from '#components/ui/copy-button.client.tsx';
import type { Translate } from '#components/ui/translate.ts';
import { QrCode } from './qr-code.tsx';

export type RecoveryLinkProps = {
  t: Translate;
  deskId: string;
  /** Opens the whole desk; its secret stands in the fragment. */
  url: string;
  /** Path of the page, to come back to when it is kept; null where it is kept already. */
  unkeptAt: string | null;
};

export function RecoveryLink({ t, deskId, url, unkeptAt }: RecoveryLinkProps) {
  const heading = t('desk.linkHeading');
  if (unkeptAt === null) {
    return (
      <details className="section screen-only" id="recovery">
        <summary>{heading}</summary>
        <KeepLink t={t} deskId={deskId} url={url} />
      </details>
    );
  }
  return (
    <section className="desk-keep screen-only" id="recovery" aria-labelledby="recovery-heading">
      <h2 id="recovery-heading">{t('desk.keepHeading')}</h2>
      <KeepLink t={t} deskId={deskId} url={url}>
        <form action="/teach/kept" method="post">
          <input type="hidden" name="desk" value={deskId} />
          <input type="hidden" name="next" value={unkeptAt} />
          <button className="button" type="submit">
            {t('desk.kept')}
          </button>
        </form>
      </KeepLink>
    </section>
  );
}

type KeepLinkProps = Pick<RecoveryLinkProps, 't' | 'deskId' | 'url'> & {
  children?: ReactNode;
};

/** Why, the link, its picture, and the ways to keep it. */
export function KeepLink({ t, deskId, url, children }: KeepLinkProps) {
  const field = `link-${deskId}`;
  const subject = encodeURIComponent(t('desk.mailSubject'));
  const body = encodeURIComponent(t('desk.mailBody', { url }));
  return (
    <div className="desk-link">
      <div>
        <p>{t('desk.keepLead')}</p>
        <p className="quiet lead-in">{t('desk.linkSecret')}</p>
        <div className="field">
          <label htmlFor={field}>{t('desk.linkLabel')}</label>
          <div className="beside">
            <input id={field} className="manage-link" readOnly value={url} />
            <CopyButton text={url} words={{ copy: t('teach.copy'), copied: t('teach.copied') }} />
          </div>
        </div>
        <div className="actions">
          {children}
          <a className="button plain" href={`/teach/link?desk=${deskId}`}>
            {t('desk.print')}
          </a>
          <a className="button plain" href={`mailto:?subject=${subject}&body=${body}`}>
            {t('desk.mail')}
          </a>
        </div>
      </div>
      <figure className="qr">
        <QrCode text={url} label={t('desk.qr')} />
        <figcaption className="note">{t('desk.qrHint')}</figcaption>
      </figure>
    </div>
  );
}
