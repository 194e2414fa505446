import type { Metadata } from 'next';
import { ArticleForm } from '#components/home/article-form.client.tsx';
import { BundledList } from '#components/home/bundled-list.tsx';
import { CodeForm } from '#components/ui/code-form.tsx';
import { MAX_ARTICLE_LENGTH } from '#lib/core/article/article.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { bringInWords } from './bring-in-words.ts';
import { createQuizAction } from './create-quiz-action.ts';

export const metadata: Metadata = {
  title: { absolute: t('home.title') },
  description: t('app.description'),
};

export default function HomePage() {
  const bundled = [...deps().bundled.values()].map(({ assignment, quiz, topic, level }) => ({
    code: assignment.code,
    title: assignment.title,
    topic,
    level,
    questionCount: quiz.questions.length,
  }));
  return (
    <div className="home">
      <div className="lead">
        <h1>
          {t('home.lead')}
          <Mark />
        </h1>
        <p className="footnote">
          <Mark />
          {t('home.leadNote')}
        </p>
      </div>
      <section className="code">
        <h2>{t('home.codeHeading')}</h2>
        <CodeForm t={t} />
      </section>
      <section className="paste">
        <h2>{t('home.pasteHeading')}</h2>
        <ArticleForm
          action={createQuizAction}
          words={{
            text: t('home.text'),
            textHint: t('home.textHint', { max: MAX_ARTICLE_LENGTH }),
            more: t('home.more'),
            moreHint: t('home.moreHint'),
            articleTitle: t('home.articleTitle'),
            articleTitleHint: t('home.articleTitleHint'),
            articleDate: t('home.articleDate'),
            articleDateHint: t('home.articleDateHint'),
            articleSource: t('home.articleSource'),
            articleSourceHint: t('home.articleSourceHint'),
            make: t('home.make'),
            making: t('home.making'),
            heading: t('article.heading'),
            kept: t('article.kept'),
            tooLong: t('article.too-long', { length: 0, max: MAX_ARTICLE_LENGTH }),
            unreachable: t('article.unreachable'),
            bringIn: bringInWords(t),
          }}
        />
      </section>
      {bundled.length > 0 && (
        <section className="bundled">
          <h2>{t('home.bundledHeading')}</h2>
          <BundledList entries={bundled} t={t} />
        </section>
      )}
    </div>
  );
}

/** An ornament here: the note stands right below its text, so there is nowhere to lead. */
function Mark() {
  return (
    <sup className="reference" aria-hidden="true">
      1
    </sup>
  );
}
