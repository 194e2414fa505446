// The page of one quiz on its teacher's desk: share it, keep the link, look over the questions.

import type { Translate } from '#components/ui/translate.ts';
import type { AssignmentSettings } from '#lib/core/assignment/assignment.ts';
import type { Quiz } from '#lib/core/quiz/quiz.ts';
import { DeleteForm } from './delete-form.tsx';
import { OpenByFragment } from './open-by-fragment.client.tsx';
import { PublishForm } from './publish-form.tsx';
import { QuestionList } from './question-list.tsx';
import { RecoveryLink } from './recovery-link.tsx';
import { ShareTicket } from './share-ticket.tsx';

export type QuizSheetProps = {
  t: Translate;
  quiz: Quiz;
  shares: readonly { id: string; code: string; url: string }[];
  settings: AssignmentSettings;
  manageUrl: string;
  /** Just made. */
  fresh: boolean;
  /** What became of the last form, or null. */
  said: string | null;
};

export function QuizSheet({ t, quiz, shares, settings, manageUrl, fresh, said }: QuizSheetProps) {
  const published = shares.length > 0;
  const { questions, article } = quiz;
  return (
    <>
      <div className="text stack">
        <OpenByFragment words={{ opening: t('openDesk.opening'), wrong: t('openDesk.wrong') }} />
        <h1>{quiz.title}</h1>
        {article.source && (
          <p className="note">{t('teach.articleMeta', { source: article.source })}</p>
        )}
      </div>
      <section className="section" id="share">
        <h2>{t(published ? 'publish.shared' : 'publish.heading')}</h2>
        {shares.map(({ id, code, url }) => (
          <ShareTicket key={id} t={t} assignmentId={id} code={code} url={url} />
        ))}
        <p className="quiet text lead-in">{t(published ? 'publish.againLead' : 'publish.lead')}</p>
        <PublishForm
          t={t}
          quizId={quiz.id}
          settings={settings}
          again={published}
          problem={said === 'nothing' || said === 'invalid' ? said : null}
        />
      </section>
      <RecoveryLink t={t} url={manageUrl} open={fresh} />
      <section className="section">
        <h2>{t('teach.questionsHeading', { count: questions.length })}</h2>
        <p className="quiet lead-in">{t('teach.questionsLead')}</p>
        <QuestionList questions={questions} article={article} t={t} />
      </section>
      <details className="section">
        <summary>{t('teach.articleHeading')}</summary>
        <article className="article">
          {article.text.split('\n\n').map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </article>
      </details>
      <DeleteForm t={t} quizId={quiz.id} unsure={said === 'unsure'} />
    </>
  );
}
