// The quizzes of one desk, newest first.
import { Moment } from '#components/ui/moment.client.tsx';
import type { Translate } from '#components/ui/translate.ts';

export type DeskEntry = {
  id: string;
  title: string;
  questionCount: number;
  /** Unix ms. */
  createdAt: number;
  assignmentIds: readonly string[];
};

export function DeskList({ quizzes, t }: { quizzes: readonly DeskEntry[]; t: Translate }) {
  return (
    <ul className="entries section">
      {quizzes.map(({ id, title, questionCount, createdAt, assignmentIds }) => (
        <li key={id}>
          <h2>
            <a href={`/teach/${id}`}>{title}</a>
          </h2>
          <p className="note">
            {t('teach.quizMeta', { count: questionCount })} <Moment at={createdAt} /> ·{' '}
            {t(assignmentIds.length > 0 ? 'teach.published' : 'teach.draft')}
          </p>
        </li>
      ))}
    </ul>
  );
}
