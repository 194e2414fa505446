// A link that lets a colleague read the results: made here, shown again in this browser, taken back.
import { CopyButton } from '#components/ui/copy-button.client.tsx';
import type { Translate } from '#components/ui/translate.ts';

export type ColleagueLinkProps = {
  t: Translate;
  /** Path of the form that makes a link and takes it back. */
  action: string;
  /** Whether a link is out. */
  out: boolean;
  /** The link, where this browser has it; else null. */
  url: string | null;
  /** Unfolded: it was just made or taken back. */
  open: boolean;
};

export function ColleagueLink({ t, action, out, url, open }: ColleagueLinkProps) {
  return (
    <details className="text section screen-only" open={open} id="colleague">
      <summary>{t('shareForms.colleagueHeading')}</summary>
      <p>{t(out ? 'shareForms.colleagueOut' : 'shareForms.colleagueLead')}</p>
      {out && url && (
        <div className="field">
          <label htmlFor="colleague-link">{t('shareForms.colleagueLabel')}</label>
          <div className="beside">
            <input id="colleague-link" readOnly value={url} />
            <CopyButton text={url} words={{ copy: t('teach.copy'), copied: t('teach.copied') }} />
          </div>
        </div>
      )}
      {out && !url && <p className="lead-in">{t('shareForms.colleagueElsewhere')}</p>}
      <form action={action} method="post" className="actions">
        <button className="button plain" type="submit">
          {t(out ? 'shareForms.colleagueAgain' : 'shareForms.colleagueMake')}
        </button>
        {out && (
          <button className="button plain" type="submit" name="takeBack" value="1">
            {t('shareForms.colleagueTakeBack')}
          </button>
        )}
      </form>
    </details>
  );
}
