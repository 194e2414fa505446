// The page of one quiz on its teacher's desk: share it, keep the link, look over the questions.

import { SourceLine } from '#components/ui/source-line.tsx';
import type { Translate } from '#components/ui/translate.ts';
import type { Quiz } from '#lib/core/quiz/quiz.ts';
import { DeleteForm } from './delete-form.tsx';
import { OnlyHere } from './only-here.tsx';
import { OpenByFragment } from './open-by-fragment.client.tsx';
import { type PublishFields, PublishForm, type PublishProblem } from './publish-form.tsx';
import { QuestionList } from './question-list.tsx';
import { RecoveryLink } from './recovery-link.tsx';
import { ShareTicket } from './share-ticket.tsx';
import { EDIT_FORM, TitleField } from './title-field.tsx';

export type QuizSheetProps = {
  t: Translate;
  quiz: Quiz;
  shares: readonly { id: string; code: string; url: string }[];
  fields: PublishFields;
  /** YYYY-MM-DD in UTC. */
  today: string;
  manageUrl: string;
  /** Where others reach this server, where this page's own address is for this machine alone; else null. */
  elsewhere: readonly { origin: string; href: string }[] | null;
  /** Just made. */
  fresh: boolean;
  /** What became of the last form, or null. */
  said: string | null;
};

/** Fewer questions than this call for an explanation. */
const FEW = 5;

export function QuizSheet(props: QuizSheetProps) {
  const { t, quiz, shares, manageUrl, elsewhere, fresh, said } = props;
  const published = shares.length > 0;
  const { questions, article } = quiz;
  return (
    <>
      <div className="text stack">
        <OpenByFragment words={{ opening: t('openDesk.opening'), wrong: t('openDesk.wrong') }} />
        <h1>{quiz.title}</h1>
        {article.source && <SourceLine source={article.source} t={t} />}
      </div>
      <section className="section" id="share">
        <h2 className="screen-only">{t(published ? 'publish.shared' : 'publish.heading')}</h2>
        {shares.map(({ id, code, url }) => (
          <ShareTicket key={id} t={t} assignmentId={id} code={code} url={url} />
        ))}
        {published && elsewhere && <OnlyHere t={t} elsewhere={elsewhere} />}
        {published && quiz.revision > quiz.published && (
          <p className="message text lead-in screen-only">{t('publish.changed')}</p>
        )}
        <p className="quiet text lead-in screen-only">
          {t(published ? 'publish.againLead' : 'publish.lead')}
        </p>
        <PublishForm
          t={t}
          quizId={quiz.id}
          fields={props.fields}
          today={props.today}
          again={published}
          problem={problemOf(said)}
        />
      </section>
      <div className="screen-only">
        <RecoveryLink t={t} url={manageUrl} open={fresh} />
        <section className="section" id="questions">
          <h2>{t('teach.questionsHeading', { count: questions.length })}</h2>
          <EditNews t={t} said={said} published={published} />
          {quiz.revision === 1 && questions.length < FEW && (
            <p className="message calm text lead-in">
              {t('teach.fewQuestions', { count: questions.length })}
            </p>
          )}
          <p className="quiet text lead-in">{t('teach.questionsLead')}</p>
          <TitleField t={t} quizId={quiz.id} title={quiz.title} revision={quiz.revision} />
          <QuestionList questions={questions} article={article} t={t} form={EDIT_FORM} />
          <p className="quiet text">{t(published ? 'teach.editHintShared' : 'teach.editHint')}</p>
          <div className="actions">
            <button className="button plain" type="submit" form={EDIT_FORM}>
              {t('teach.save')}
            </button>
          </div>
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
      </div>
    </>
  );
}

type EditNewsProps = { t: Translate; said: string | null; published: boolean };

/** What became of the last change to title and questions. */
function EditNews({ t, said, published }: EditNewsProps) {
  switch (said) {
    case 'saved':
      return (
        <p className="message calm text lead-in" role="status">
          {t(published ? 'teach.savedShared' : 'teach.saved')}
        </p>
      );
    case 'stale':
    case 'noneLeft':
      return (
        <p className="message text lead-in" role="alert">
          {t(`teach.${said}`)}
        </p>
      );
    default:
      return null;
  }
}

const PROBLEMS: readonly PublishProblem[] = ['nothing', 'invalid', 'closesMissing', 'closesInPast'];

function problemOf(said: string | null): PublishProblem | null {
  return PROBLEMS.find((problem) => problem === said) ?? null;
}
