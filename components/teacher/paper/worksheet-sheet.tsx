// A quiz on paper. It is given public questions only, so no key can stand on it.
import { Stem } from '#components/student/stem.tsx';
import type { Translate } from '#components/ui/translate.ts';
import type { Article } from '#lib/core/article/article.ts';
import type { TextLanguage } from '#lib/core/article/tell-language.ts';
import type { PublicQuestion } from '#lib/core/question/public-question.ts';
import { PaperBar } from './paper-bar.tsx';
import { PaperForm } from './paper-form.tsx';

export type WorksheetSheetProps = {
  t: Translate;
  quizId: string;
  title: string;
  /** Of the article. */
  language: TextLanguage;
  questions: readonly PublicQuestion[];
  /** Printed after the questions; null: left out. */
  article: Article | null;
};

export function WorksheetSheet({
  t,
  quizId,
  title,
  language,
  questions,
  article,
}: WorksheetSheetProps) {
  const here = `/teach/${quizId}/worksheet`;
  return (
    <div className="paper">
      <PaperBar
        t={t}
        back={{ href: `/teach/${quizId}`, label: t('shareForms.backToQuiz') }}
        links={[
          article
            ? { href: here, label: t('shareForms.withoutArticle') }
            : { href: `${here}?article=1`, label: t('shareForms.withArticle') },
          { href: `/teach/${quizId}/key`, label: t('shareForms.keySheet') },
        ]}
      />
      <h1 {...language}>{title}</h1>
      <ul className="paper-lines">
        {(['name', 'class', 'date'] as const).map((line) => (
          <li key={line}>
            {t(`shareForms.${line}`)} <span className="paper-line" />
          </li>
        ))}
      </ul>
      {questions.length === 0 && <p>{t('shareForms.noQuestions')}</p>}
      <ol className="paper-questions">
        {questions.map((question, index) => (
          <li key={question.id}>
            <p className="stem" {...language}>
              <span className="paper-numeral">{index + 1}.</span>{' '}
              <Stem text={question.stem} blank={t('take.blank')} />
            </p>
            <PaperForm t={t} question={question} language={language} />
          </li>
        ))}
      </ol>
      {article && (
        <section className="paper-article">
          <h2>{t('teach.articleHeading')}</h2>
          {article.text.split('\n\n').map((paragraph) => (
            <p key={paragraph} {...language}>
              {paragraph}
            </p>
          ))}
          {article.source && (
            <p className="note">{t('teach.articleMeta', { source: article.source })}</p>
          )}
        </section>
      )}
    </div>
  );
}
