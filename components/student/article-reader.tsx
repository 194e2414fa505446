// The whole article, where the teacher shows it: folded away until it is wanted.

import type { Translate } from '#components/ui/translate.ts';
import type { AttemptView } from '#lib/core/attempt/attempt-view.ts';

export type ArticleReaderProps = { article: NonNullable<AttemptView['article']>; t: Translate };

export function ArticleReader({ article, t }: ArticleReaderProps) {
  return (
    <details className="section">
      <summary>{t('take.article')}</summary>
      <article className="article stack">
        <h2>{article.title}</h2>
        {article.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {article.source && (
          <p className="note">{t('teach.articleMeta', { source: article.source })}</p>
        )}
      </article>
    </details>
  );
}
