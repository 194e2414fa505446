// Who took the quiz, and with what score.

import { Moment } from '#components/ui/moment.client.tsx';
import type { Translate } from '#components/ui/translate.ts';
import type { StudentResult } from '#lib/core/progress/results.ts';

export type StudentTableProps = {
  t: Translate;
  students: readonly StudentResult[];
  /** Names of the class list that have not started. */
  absent: readonly string[];
  /** Percent; null: there is no pass mark. */
  passMark: number | null;
  /** Path of the assignment, under which its forms are handled; null for a reader, who may change nothing. */
  at: string | null;
};

export function StudentTable({ t, students, absent, passMark, at }: StudentTableProps) {
  return (
    <table className="student-table">
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
            <th scope="row">
              {at ? (
                <a href={`${at}/attempts/${student.attemptId}`}>{nameOf(student, t)}</a>
              ) : (
                nameOf(student, t)
              )}
            </th>
            <td>
              <span>
                {statusOf(student, t)}{' '}
                <span className="note">
                  <Moment at={student.startedAt} />
                </span>
              </span>
              {at && <ChangeForms t={t} student={student} at={at} />}
            </td>
            <td className="number">
              {t('results.ofMax', {
                points: student.points / 100,
                max: student.maxPoints / 100,
              })}
              {passMark !== null && student.passed !== null && (
                <span className="note">
                  {t(student.passed ? 'assign.passedShort' : 'assign.failedShort')}
                </span>
              )}
            </td>
          </tr>
        ))}
        {absent.map((name) => (
          <tr key={name} className="assign-absent">
            <th scope="row">{name}</th>
            <td>{t('assign.absent')}</td>
            <td className="number">{t('results.none')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type ChangeFormsProps = { t: Translate; student: StudentResult; at: string };

/** Folded away, so that removing takes two steps, with script or without. */
function ChangeForms({ t, student, at }: ChangeFormsProps) {
  const name = nameOf(student, t);
  const id = `name-${student.attemptId}`;
  return (
    <details className="remove">
      <summary>
        {t('assign.change')}
        <span className="unseen">: {name}</span>
      </summary>
      <form action={`${at}/rename`} method="post">
        <input type="hidden" name="attemptId" value={student.attemptId} />
        <div className="field">
          <label htmlFor={id}>{t('assign.rename')}</label>
          <input
            id={id}
            name="name"
            required
            maxLength={60}
            autoComplete="off"
            defaultValue={student.name}
          />
        </div>
        <label className="check">
          <input type="checkbox" name="sameStudent" />
          {t('assign.sameStudent')}
        </label>
        <button className="button plain" type="submit">
          {t('assign.renameGo')}
        </button>
      </form>
      <form action={`${at}/remove`} method="post" className="assign-apart">
        <input type="hidden" name="attemptId" value={student.attemptId} />
        <p>{t('results.removeLead', { name })}</p>
        <button className="button plain" type="submit">
          {t('results.removeGo')}
        </button>
      </form>
    </details>
  );
}

export function nameOf({ name, run }: StudentResult, t: Translate): string {
  const shown = name || t('results.nameless');
  return run > 1 ? t('results.run', { name: shown, run }) : shown;
}

export function statusOf(
  { status, responded, questions, late }: StudentResult,
  t: Translate,
): string {
  const said =
    status === 'open'
      ? t('results.open', { responded, count: questions.length })
      : t(`results.${status}`);
  return late > 0 ? `${said}, ${t('results.late', { count: late })}` : said;
}
