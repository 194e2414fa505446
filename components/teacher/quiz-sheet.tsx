// The page of one quiz on its teacher's desk: share it, keep the link, look over the questions.

import type { Translate } from '#components/ui/translate.ts';
import type { Quiz } from '#lib/core/quiz/quiz.ts';
import {
  AssignmentSection,
  type AssignmentSectionProps,
} from './assignments/assignment-section.tsx';
import { DeleteForm } from './delete-form.tsx';
import { OpenByFragment } from './open-by-fragment.client.tsx';
import { PaperLinks } from './paper-links.tsx';
import { QuestionList } from './question-list.tsx';
import { RecoveryLink } from './recovery-link.tsx';
import { EDIT_FORM, TitleField } from './title-field.tsx';

export type QuizSheetProps = Pick<
  AssignmentSectionProps,
  'assignments' | 'fields' | 'zones' | 'problem' | 'elsewhere'
> & {
  t: Translate;
  quiz: Quiz;
  /** Opens the whole desk. */
  deskUrl: string;
  /** Just made, and the desk's link is not kept yet. */
  unkept: boolean;
  /** What became of the last form, or null. */
  said: string | null;
};

/** Fewer questions than this call for an explanation. */
const FEW = 5;

export function QuizSheet(props: QuizSheetProps) {
  const { t, quiz, assignments, unkept, said } = props;
  const published = assignments.length > 0;
  const { questions, article } = quiz;
  const recovery = { t, deskId: quiz.deskId, url: props.deskUrl };
  return (
    <>
      <div className="text stack">
        <OpenByFragment words={{ opening: t('openDesk.opening'), wrong: t('openDesk.wrong') }} />
        <h1>{quiz.title}</h1>
        {article.source && (
          <p className="note">{t('teach.articleMeta', { source: article.source })}</p>
        )}
      </div>
      {unkept && <RecoveryLink {...recovery} unkeptAt={`/teach/${quiz.id}`} />}
      <section className="section" id="share">
        <h2 className="screen-only">{t(published ? 'publish.shared' : 'publish.heading')}</h2>
        <AssignmentSection
          t={t}
          quizId={quiz.id}
          revision={quiz.revision}
          questionCount={questions.length}
          assignments={assignments}
          elsewhere={props.elsewhere}
          fields={props.fields}
          zones={props.zones}
          problem={props.problem}
        />
      </section>
      <div className="screen-only">
        {!unkept && <RecoveryLink {...recovery} unkeptAt={null} />}
        <section className="section" id="questions">
          <h2>{t('teach.questionsHeading', { count: questions.length })}</h2>
          <PaperLinks t={t} quizId={quiz.id} />
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
