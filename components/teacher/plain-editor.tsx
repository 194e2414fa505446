// Looking a quiz over without script: the title, and leaving questions out. With script the editor takes its place.
import type { Translate } from '#components/ui/translate.ts';
import type { Quiz } from '#lib/core/quiz/quiz.ts';
import { QuestionList } from './question-list.tsx';
import { EDIT_FORM, TitleField } from './title-field.tsx';

export type PlainEditorProps = {
  t: Translate;
  quiz: Quiz;
  said: string | null;
  published: boolean;
};

/** Fewer questions than this call for an explanation. */
const FEW = 5;

export function PlainEditor({ t, quiz, said, published }: PlainEditorProps) {
  const { questions, article } = quiz;
  return (
    <>
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
      <details className="section">
        <summary>{t('teach.articleHeading')}</summary>
        <article className="article">
          {article.text.split('\n\n').map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </article>
      </details>
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
