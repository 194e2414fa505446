// Each student and each question in one table: sorted by its headings, a page at a time.
import { Stem } from '#components/student/stem.tsx';
import { AssignmentHead } from '#components/teacher/assignments/assignment-head.tsx';
import { nameOf } from '#components/teacher/student-table.tsx';
import type { Translate } from '#components/ui/translate.ts';
import { tellLanguage } from '#lib/core/article/tell-language.ts';
import type { StudentResult } from '#lib/core/progress/results.ts';
import type { GridOrder } from '#lib/core/progress/sort-students.ts';
import { pointsWords } from './figure-words.ts';
import { GridCell } from './grid-cell.tsx';
import { InsightLinks } from './insight-links.tsx';

export type GridSheetProps = {
  t: Translate;
  head: { id: string; code: string; title: string; quizId: string; label: string };
  mayChange: boolean;
  questions: readonly { id: string; stem: string }[];
  rows: readonly StudentResult[];
  order: GridOrder;
  /** From 1. */
  page: number;
  pages: number;
  /** Where the thousand shown begins, null for the first; and where the next does. */
  after: string | null;
  next: string | null;
};

export function GridSheet(props: GridSheetProps) {
  const { t, head, mayChange, questions, rows, order, page, pages, after, next } = props;
  const at = (query: Record<string, string | number | null>) => {
    const asked = {
      by: order.by,
      down: order.descending ? 1 : null,
      after,
      ...query,
    };
    const set = Object.entries(asked).flatMap(([key, value]) =>
      value === null ? [] : [`${key}=${encodeURIComponent(value)}`],
    );
    return `?${set.join('&')}#grid`;
  };
  const maxima = new Set(rows.map(({ maxPoints }) => maxPoints));
  const [max = null] = maxima.size === 1 ? maxima : [];
  const heading = (by: string, words: string, hint?: string) => (
    <GridHeading t={t} by={by} words={words} hint={hint} order={order} at={at} />
  );
  return (
    <div className="results">
      <AssignmentHead t={t} head={head} here="insight" mayChange={mayChange} />
      <h1>{t('insight.toGrid')}</h1>
      <InsightLinks t={t} assignmentId={head.id} here="grid" mayChange={mayChange} />
      <p className="quiet text lead-in screen-only">{t('insight.gridLead')}</p>
      {rows.length === 0 ? (
        <p className="section">{t('results.studentsEmpty')}</p>
      ) : (
        <>
          <p className="note">
            {t('insight.gridSigns')}{' '}
            {max !== null && t('insight.gridOf', { max: pointsWords(max, t) })}
          </p>
          <section
            className="insight-scroll insight-grid insight-answers"
            id="grid"
            aria-label={t('insight.gridLabel')}
          >
            <table>
              <caption className="unseen">{t('insight.gridLabel')}</caption>
              <thead>
                <tr>
                  {heading('name', t('results.name'))}
                  {heading('points', t('results.score'))}
                  {questions.map(({ id, stem }, index) => (
                    <GridHeading
                      key={id}
                      t={t}
                      by={id}
                      words={String(index + 1)}
                      hint={stem}
                      order={order}
                      at={at}
                    />
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.attemptId}>
                    <th scope="row">
                      {mayChange ? (
                        <a href={`/teach/assignments/${head.id}/attempts/${row.attemptId}`}>
                          {nameOf(row, t)}
                        </a>
                      ) : (
                        nameOf(row, t)
                      )}{' '}
                      {row.status === 'open' && (
                        <span className="note">{t('insight.underWay')}</span>
                      )}
                    </th>
                    <td className="number">{pointsWords(row.points, t)}</td>
                    {questions.map(({ id }) => (
                      <GridCell
                        key={id}
                        t={t}
                        told={row.questions.find(({ questionId }) => questionId === id) ?? null}
                      />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </>
      )}
      <nav className="actions" aria-label={t('insight.pages')}>
        {page > 1 && <a href={at({ page: page - 1 })}>{t('insight.pageBefore')}</a>}
        {pages > 1 && <span className="note">{t('insight.pageOf', { page, pages })}</span>}
        {page < pages && <a href={at({ page: page + 1 })}>{t('insight.pageNext')}</a>}
        {next && <a href={at({ after: next })}>{t('insight.nextThousand')}</a>}
        {after && <a href={at({ after: null })}>{t('insight.firstThousand')}</a>}
      </nav>
      {rows.length > 0 && (
        <section className="section">
          <h2>{t('results.questions')}</h2>
          <ol className="insight-numbered text">
            {questions.map(({ id, stem }, index) => (
              <li key={id}>
                {index + 1}.{' '}
                <span {...tellLanguage(stem)}>
                  <Stem text={stem} blank={t('take.blank')} />
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

type GridHeadingProps = {
  t: Translate;
  by: string;
  words: string;
  hint?: string | undefined;
  order: GridOrder;
  at: (query: Record<string, string | number | null>) => string;
};

/** A second choice of the same heading turns the order round. Points begin with the highest. */
function GridHeading({ t, by, words, hint, order, at }: GridHeadingProps) {
  const own = order.by === by;
  const down = own ? !order.descending : by === 'points';
  return (
    <th
      scope="col"
      className={by === 'name' ? undefined : 'number'}
      aria-sort={own ? (order.descending ? 'descending' : 'ascending') : undefined}
    >
      <a className="insight-sort" href={at({ by, down: down ? 1 : null })} title={hint}>
        {words}
        {hint && (
          <span className="unseen">
            : <span {...tellLanguage(hint)}>{hint}</span>
          </span>
        )}
        {own && <span aria-hidden="true">{order.descending ? ' ↓' : ' ↑'}</span>}
        <span className="unseen"> ({t('insight.sort')})</span>
      </a>
    </th>
  );
}
