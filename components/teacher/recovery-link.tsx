// The manage link: the one way back to a desk.
import { CopyButton } from '#components/ui/copy-button.client.tsx';
import type { Translate } from '#components/ui/translate.ts';

export type RecoveryLinkProps = { t: Translate; url: string; open: boolean };

/** Unfolded right after a quiz was made, folded later. */
export function RecoveryLink({ t, url, open }: RecoveryLinkProps) {
  return (
    <details className="text section" open={open} id="recovery">
      <summary>{t('teach.recoveryHeading')}</summary>
      <p>{t('teach.recoveryLead')}</p>
      <div className="field">
        <label htmlFor="manage-link">{t('teach.recoveryLabel')}</label>
        <div className="beside">
          <input id="manage-link" readOnly value={url} />
          <CopyButton text={url} words={{ copy: t('teach.copy'), copied: t('teach.copied') }} />
        </div>
      </div>
    </details>
  );
}
