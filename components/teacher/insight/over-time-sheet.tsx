// A class over several assignments: each student in one row.
import { MeanLine } from '#components/charts/mean-line.tsx';
import { AssignmentHead } from '#components/teacher/assignments/assignment-head.tsx';
import { Moment } from '#components/ui/moment.client.tsx';
import type { Translate } from '#components/ui/translate.ts';
import { KNOWN_FROM } from '#lib/core/progress/confidence.ts';
import type { OverTime } from '#lib/core/progress/join-over-time.ts';
import { percentWords } from './figure-words.ts';
import { InsightLinks } from './insight-links.tsx';

type Head = { id: string; code: string; title: string; quizId: string; label: string };

export type OverTimeSheetProps = {
  t: Translate;
  head: Head;
  /** Oldest first. `at`: Unix ms. */
  assignments: readonly (Head & { at: number })[];
  overTime: OverTime;
  /** How students are told apart. */
  by: 'list' | 'name' | 'both';
  /** Not all students were read. */
  more: boolean;
};

export function OverTimeSheet(props: OverTimeSheetProps) {
  const { t, head, assignments, overTime, by, more } = props;
  const { students, means } = overTime;
  return (
    <div className="results">
      <AssignmentHead t={t} head={head} here="insight" />
      <h1>{t('insight.toOverTime')}</h1>
      <InsightLinks t={t} assignmentId={head.id} here="over-time" />
      <p className="quiet text lead-in">
        {t(head.label ? 'insight.overTimeLead' : 'insight.overTimeUnnamed', { label: head.label })}{' '}
        {t(`insight.sameStudent.${by}`)} {more && t('insight.overTimeMore')}
      </p>
      {assignments.length > 1 && (
        <figure className="chart">
          <figcaption>{t('insight.meansTitle')}</figcaption>
          <MeanLine
            means={means.map(({ mean, n }) => (n < KNOWN_FROM ? null : mean))}
            names={assignments.map(({ id }) => id)}
          />
          <p className="note">{t('insight.meansNote')}</p>
        </figure>
      )}
      <ol className="insight-numbered text">
        {assignments.map(({ id, title, at }, place) => (
          <li key={id}>
            {place + 1}.{' '}
            <a href={`/teach/assignments/${id}`} dir="auto">
              {title}
            </a>{' '}
            <span className="note">
              <Moment at={at} />
            </span>
          </li>
        ))}
      </ol>
      {students.length === 0 && <p>{t('insight.overTimeNone')}</p>}
      {students.length > 0 && (
        <section className="insight-scroll insight-grid" aria-label={t('insight.overTimeLabel')}>
          <table>
            <caption className="unseen">{t('insight.overTimeLabel')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('results.name')}</th>
                {assignments.map(({ id, title }, place) => (
                  <th key={id} scope="col" className="number">
                    {place + 1}
                    <span className="unseen">: {title}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {students.map(({ name, shares }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {shares.map((share, place) => (
                    <td key={assignments[place]?.id} className="number">
                      {percentWords(share, t)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('insight.classMean')}</th>
                {means.map(({ mean, n }, place) => (
                  <td key={assignments[place]?.id} className="number">
                    {percentWords(mean, t)}
                    <span className="note">{t('insight.ofStudents', { n })}</span>
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </section>
      )}
    </div>
  );
}
