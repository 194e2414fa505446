// Where an article comes from. An address is a link that tells the site nothing of where its reader was.
import type { Translate } from './translate.ts';

export function SourceLine({ source, t }: { source: string; t: Translate }) {
  if (!/^https?:\/\/\S+$/i.test(source) || !URL.canParse(source)) {
    return <p className="note">{t('teach.articleMeta', { source })}</p>;
  }
  const { href, hostname } = new URL(source);
  const label = t('teach.articleMeta', { source: hostname.replace(/^www\./, '') });
  return (
    <p className="note source">
      <a href={href} rel="noopener noreferrer" referrerPolicy="no-referrer">
        {label}
      </a>
    </p>
  );
}
