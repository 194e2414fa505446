// The whole article, where the teacher shows it: folded away until it is wanted.

import { SourceLine } from '#components/ui/source-line.tsx';
import type { Translate } from '#components/ui/translate.ts';
import type { TextLanguage } from '#lib/core/article/tell-language.ts';
import type { AttemptView } from '#lib/core/attempt/attempt-view.ts';
import { SayButton } from './aids/say-button.tsx';
import { sayWords } from './aids/say-words.ts';

export type ArticleReaderProps = {
  article: NonNullable<AttemptView['article']>;
  language: TextLanguage;
  label: string;
  t: Translate;
};

export function ArticleReader({ article, language, label, t }: ArticleReaderProps) {
  return (
    <details className="reader">
      <summary>{label}</summary>
      <article className="article stack" id="article" aria-labelledby="article-title">
        <h2 id="article-title" {...language}>
          {article.title}
        </h2>
        <SayButton of="article" words={sayWords(t)} />
        {article.paragraphs.map((paragraph) => (
          <p key={paragraph} {...language}>
            {paragraph}
          </p>
        ))}
        {article.source && <SourceLine source={article.source} t={t} />}
      </article>
    </details>
  );
}
