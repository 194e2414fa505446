// The quizzes of one desk or several, newest first, with their classes and what can be done to each.
import { Moment } from '#components/ui/moment.client.tsx';
import type { Translate } from '#components/ui/translate.ts';

export type DeskEntry = {
  id: string;
  title: string;
  questionCount: number;
  /** Unix ms. */
  createdAt: number;
  archived: boolean;
  /** Whose it is, where several desks are open. */
  deskName: string | null;
  assignments: readonly { id: string; code: string; label: string; started: number }[];
};

/** `back`: path of this list, for forms that end on it. */
export type DeskListProps = { t: Translate; quizzes: readonly DeskEntry[]; back: string };

export function DeskList({ t, quizzes, back }: DeskListProps) {
  return (
    <ul className="entries desk-list">
      {quizzes.map((quiz) => (
        <li key={quiz.id}>
          <div className="desk-quiz">
            <h2>
              <a href={`/teach/${quiz.id}`}>{quiz.title}</a>
            </h2>
            <p className="note">
              {t('teach.quizMeta', { count: quiz.questionCount })}{' '}
              <Moment at={quiz.createdAt} dayOnly />
              {quiz.deskName && ` · ${quiz.deskName}`}
              {quiz.archived && ` · ${t('desk.isArchived')}`}
              {quiz.assignments.length === 0 && ` · ${t('teach.draft')}`}
            </p>
            <Classes t={t} assignments={quiz.assignments} />
          </div>
          <QuizActions t={t} quiz={quiz} back={back} />
        </li>
      ))}
    </ul>
  );
}

function Classes({ t, assignments }: { t: Translate; assignments: DeskEntry['assignments'] }) {
  if (assignments.length === 0) return null;
  return (
    <ul className="desk-classes">
      {assignments.map(({ id, code, label, started }) => (
        <li key={id}>
          <a href={`/teach/assignments/${id}`}>
            {t('results.title')} <span className="unseen">{code}</span>
          </a>
          <span className="code">{code}</span>
          {label && <span>{label}</span>}
          <span>{t('desk.started', { count: started })}</span>
        </li>
      ))}
    </ul>
  );
}

function QuizActions({ t, quiz, back }: { t: Translate; quiz: DeskEntry; back: string }) {
  const { id, title, archived } = quiz;
  const of = <span className="unseen">{title}</span>;
  return (
    <div className="desk-actions">
      <form action={`/teach/${id}/duplicate`} method="post">
        <button className="button link" type="submit">
          {t('desk.duplicate')} {of}
        </button>
      </form>
      <form action={`/teach/${id}/archive`} method="post">
        <input type="hidden" name="archived" value={archived ? 'no' : 'yes'} />
        <input type="hidden" name="back" value={back} />
        <button className="button link" type="submit">
          {t(archived ? 'desk.bringBack' : 'desk.archive')} {of}
        </button>
      </form>
      <a className="button link" href={`/teach/remove/${id}`}>
        {t('desk.remove')} {of}
      </a>
    </div>
  );
}
