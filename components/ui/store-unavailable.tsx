// What a page says when the store does not answer.
import type { Translate } from './translate.ts';

/** `retryHref`: the page itself. */
export function StoreUnavailable({ t, retryHref }: { t: Translate; retryHref: string }) {
  return (
    <div className="stack narrow">
      <h1>{t('problem.storeHeading')}</h1>
      <p role="alert">{t('problem.store-unavailable')}</p>
      <a className="button" href={retryHref}>
        {t('problem.retry')}
      </a>
    </div>
  );
}
