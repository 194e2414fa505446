// The page of one quiz on its teacher's desk: share it, keep the link, look over the questions.

import { SourceLine } from '#components/ui/source-line.tsx';
import type { Translate } from '#components/ui/translate.ts';
import { tellLanguage } from '#lib/core/article/tell-language.ts';
import type { Quiz } from '#lib/core/quiz/quiz.ts';
import {
  AssignmentSection,
  type AssignmentSectionProps,
} from './assignments/assignment-section.tsx';
import { DeleteForm } from './delete-form.tsx';
import { editWords } from './editor/edit-words.ts';
import { QuizEditor } from './editor/quiz-editor.client.tsx';
import { type ToldFinding, tellFindings } from './finding-text.ts';
import { OpenByFragment } from './open-by-fragment.client.tsx';
import { PaperLinks } from './paper-links.tsx';
import { PlainEditor } from './plain-editor.tsx';
import { RecoveryLink } from './recovery-link.tsx';

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
        {article.source && <SourceLine source={article.source} t={t} />}
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
          {(said === 'corrected' || said === 'correctedPartly') && (
            <p className="message calm text" role="status">
              {t(`correctArticle.${said}`)}
            </p>
          )}
          <QuizEditor
            quizId={quiz.id}
            version={quiz.revision}
            copy={{ title: quiz.title, questions, spares: quiz.spares, dropped: quiz.dropped }}
            article={article}
            told={toldOf(quiz, t)}
            words={editWords(t, tellLanguage(article.text))}
          >
            <PlainEditor t={t} quiz={quiz} said={said} published={published} />
          </QuizEditor>
          <PaperLinks t={t} quizId={quiz.id} />
          <p className="actions text">
            <a href={`/teach/${quiz.id}/correct`}>{t('correctArticle.link')}</a>
          </p>
        </section>
        <DeleteForm t={t} quizId={quiz.id} unsure={said === 'unsure'} />
      </div>
    </>
  );
}

/** The words of all findings, by question. */
function toldOf({ questions, spares, dropped }: Quiz, t: Translate): Record<string, ToldFinding[]> {
  const all = [...questions, ...spares, ...dropped];
  return Object.fromEntries(all.map(({ id, findings }) => [id, tellFindings(findings, t)]));
}
