// The head of every page: the name with its mark, and the two ways home.
import type { Translate } from './translate.ts';

export function Masthead({ t }: { t: Translate }) {
  return (
    <header className="masthead lone-links">
      <a className="wordmark" href="/" aria-label={t('app.home')}>
        {t('app.name')}
      </a>
      <nav aria-label={t('app.navigation')}>
        <a href="/teach">{t('app.desk')}</a>
        <a href="/me">{t('app.mine')}</a>
      </nav>
    </header>
  );
}
