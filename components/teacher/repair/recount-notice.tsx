// While a class is counted anew: how far it is. The page comes back by itself, and each time some more is counted.
import type { Translate } from '#components/ui/translate.ts';
import type { Results } from '#lib/core/progress/results.ts';

export type RecountNoticeProps = {
  t: Translate;
  recount: Results['recount'];
  /** The page it stands on. */
  here: string;
};

export function RecountNotice({ t, recount, here }: RecountNoticeProps) {
  if (recount === null) return null;
  return (
    <p className="message calm" role="status">
      <meta httpEquiv="refresh" content="3" />
      {t('repair.recounting', recount)} <a href={here}>{t('repair.goOn')}</a>
    </p>
  );
}
