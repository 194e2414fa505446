// Who took the quiz, and with what score.

import { Moment } from '#components/ui/moment.client.tsx';
import type { Translate } from '#components/ui/translate.ts';
import type { StudentResult } from '#lib/core/progress/results.ts';

export type StudentTableProps = {
  t: Translate;
  students: readonly StudentResult[];
  /** Path of the form that removes a student's attempt; null for a reader, who may not. */
  removeAt: string | null;
};

export function StudentTable({ t, students, removeAt }: StudentTableProps) {
  if (students.length === 0) return <p className="section">{t('results.studentsEmpty')}</p>;
  return (
    <table>
      <caption className="unseen">{t('results.tableLabel')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('results.name')}</th>
          <th scope="col">{t('results.startedAt')}</th>
          <th scope="col" className="number">
            {t('results.score')}
          </th>
        </tr>
      </thead>
      <tbody>
        {students.map((student) => (
          <tr key={student.attemptId}>
            <th scope="row">{nameOf(student, t)}</th>
            <td>
              {statusOf(student, t)}
              <span className="note">
                <Moment at={student.startedAt} />
              </span>
              {removeAt && <RemoveForm t={t} student={student} action={removeAt} />}
            </td>
            <td className="number">
              {t('results.ofMax', {
                points: student.points / 100,
                max: student.maxPoints / 100,
              })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type RemoveFormProps = { t: Translate; student: StudentResult; action: string };

/** Folded away, so that removing takes two steps, with script or without. */
function RemoveForm({ t, student, action }: RemoveFormProps) {
  const name = nameOf(student, t);
  return (
    <details className="remove">
      <summary>
        {t('results.remove')}
        <span className="unseen">: {name}</span>
      </summary>
      <form action={action} method="post">
        <input type="hidden" name="attemptId" value={student.attemptId} />
        <p>{t('results.removeLead', { name })}</p>
        <button className="button plain" type="submit">
          {t('results.removeGo')}
        </button>
      </form>
    </details>
  );
}

function nameOf({ name, run }: StudentResult, t: Translate): string {
  const shown = name || t('results.nameless');
  return run > 1 ? t('results.run', { name: shown, run }) : shown;
}

function statusOf({ status, responded, questions, late }: StudentResult, t: Translate): string {
  const said =
    status === 'open'
      ? t('results.open', { responded, count: questions.length })
      : t(`results.${status}`);
  return late > 0 ? `${said}, ${t('results.late', { count: late })}` : said;
}
