// What a class needs to take the quiz: the code, the link, and a picture of the link.
import { CopyButton } from '#components/ui/copy-button.client.tsx';
import type { Translate } from '#components/ui/translate.ts';
import { MoreWays } from './more-ways.tsx';
import { QrCode } from './qr-code.tsx';

export type ShareTicketProps = {
  t: Translate;
  assignmentId: string;
  code: string;
  title: string;
  /** Link for students. */
  url: string;
  /** HTML that shows the quiz on another site's page. */
  embed: string;
};

export function ShareTicket({ t, assignmentId, code, title, url, embed }: ShareTicketProps) {
  return (
    <div className="ticket">
      <div>
        <dl>
          <dt>{t('publish.code')}</dt>
          <dd className="code">{code}</dd>
          <dt>{t('publish.link')}</dt>
          <dd className="address lone-links">
            <a href={url}>{url}</a>
          </dd>
        </dl>
        <div className="actions">
          <CopyButton
            text={url}
            words={{ copy: t('publish.copyLink'), copied: t('teach.copied') }}
          />
          <a className="button" href={`/teach/assignments/${assignmentId}`}>
            {t('publish.results')}
          </a>
        </div>
        <MoreWays t={t} assignmentId={assignmentId} title={title} url={url} embed={embed} />
      </div>
      <figure className="qr">
        <QrCode text={url} label={t('publish.qr', { url })} />
        <figcaption className="note">{t('publish.qrHint')}</figcaption>
      </figure>
    </div>
  );
}
