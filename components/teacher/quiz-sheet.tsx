// The page of one quiz on its teacher's desk: share it, keep the link, look over the questions.

import type { Translate } from '#components/ui/translate.ts';
import type { Quiz } from '#lib/core/quiz/quiz.ts';
import { DeleteForm } from './delete-form.tsx';
import { editWords } from './editor/edit-words.ts';
import { QuizEditor } from './editor/quiz-editor.client.tsx';
import { type ToldFinding, tellFindings } from './finding-text.ts';
import { OnlyHere } from './only-here.tsx';
import { OpenByFragment } from './open-by-fragment.client.tsx';
import { PlainEditor } from './plain-editor.tsx';
import { type PublishFields, PublishForm, type PublishProblem } from './publish-form.tsx';
import { RecoveryLink } from './recovery-link.tsx';
import { ShareTicket } from './share-ticket.tsx';

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

export function QuizSheet(props: QuizSheetProps) {
  const { t, quiz, shares, manageUrl, elsewhere, fresh, said } = props;
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
          <QuizEditor
            quizId={quiz.id}
            version={quiz.revision}
            copy={{ title: quiz.title, questions, spares: quiz.spares, dropped: quiz.dropped }}
            article={article}
            told={toldOf(quiz, t)}
            words={editWords(t)}
          >
            <PlainEditor t={t} quiz={quiz} said={said} published={published} />
          </QuizEditor>
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

const PROBLEMS: readonly PublishProblem[] = [
  'nothing',
  'contested',
  'invalid',
  'closesMissing',
  'closesInPast',
];

function problemOf(said: string | null): PublishProblem | null {
  return PROBLEMS.find((problem) => problem === said) ?? null;
}
