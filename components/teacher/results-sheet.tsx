// The results of one assignment: what happens now, then the scores, each student, each question.

import type { ReactNode } from 'react';
import { Figure } from '#components/ui/figure.tsx';
import type { Translate } from '#components/ui/translate.ts';
import type { Results, ResultsSummary } from '#lib/core/progress/results.ts';
import { AssignmentHead } from './assignments/assignment-head.tsx';
import { ChallengesLine } from './challenges/challenges-line.tsx';
import { ColleagueLink } from './colleague-link.tsx';
import { FacilityList } from './facility-list.tsx';
import { ClassScores } from './insight/class-scores.tsx';
import { secondsWords } from './insight/figure-words.ts';
import { InsightLinks } from './insight/insight-links.tsx';
import { OpenByFragment } from './open-by-fragment.client.tsx';
import { RecountNotice } from './repair/recount-notice.tsx';
import { StudentTable } from './student-table.tsx';

export type ResultsSheetProps = {
  t: Translate;
  results: Results;
  /** The page's own position in the list of students, or null for its beginning. */
  after: string | null;
  /** false for a colleague, who reads. */
  mayChange: boolean;
  /** The class at work. */
  live: ReactNode;
  /** The link for a colleague: whether one is out, and its address where this browser has it. */
  link: { out: boolean; url: string | null; open: boolean };
};

export function ResultsSheet({ t, results, after, mayChange, live, link }: ResultsSheetProps) {
  const { assignment, students, summary } = results;
  const here = `/teach/assignments/${assignment.id}`;
  const api = `/api/assignments/${assignment.id}/results`;
  const at = (position: string) => `?after=${encodeURIComponent(position)}`;
  const absent = students.next === null ? results.absent : [];
  return (
    <div className="results">
      <OpenByFragment words={{ opening: t('openDesk.opening'), wrong: t('openDesk.wrong') }} />
      <AssignmentHead t={t} head={assignment} here="results" mayChange={mayChange} />
      <h1>{assignment.title}</h1>
      <InsightLinks t={t} assignmentId={assignment.id} here="results" mayChange={mayChange} />
      {!mayChange && <p className="note">{t('shareForms.colleagueReads')}</p>}
      <RecountNotice t={t} recount={results.recount} here={here} />
      <ChallengesLine t={t} at={here} open={results.openChallenges ?? 0} />
      {live}
      {summary.started > 0 && (
        <section className="section">
          <h2>{t('results.scores')}</h2>
          <ScoreFigures t={t} summary={summary} />
          <ClassScores t={t} summary={summary} />
        </section>
      )}
      {students.page.length + absent.length > 0 && (
        <section className="section">
          <h2>{t('results.students')}</h2>
          <StudentTable
            t={t}
            students={students.page}
            absent={absent}
            passMark={assignment.passMark}
            at={mayChange ? here : null}
          />
          <div className="actions">
            {students.next && <a href={`${here}${at(students.next)}`}>{t('results.next')}</a>}
            {after !== null && <a href={here}>{t('results.first')}</a>}
            <a href={`${api}?format=csv`}>{t('results.csv')}</a>
            <a href={`${api}?format=xlsx`}>{t('results.xlsx')}</a>
          </div>
        </section>
      )}
      <section className="section">
        <h2>{t('results.questions')}</h2>
        <FacilityList t={t} questions={results.questions} finished={summary.finished} />
      </section>
      {mayChange && <ColleagueLink t={t} action={`${here}/colleague`} {...link} />}
    </div>
  );
}

function ScoreFigures({ t, summary }: { t: Translate; summary: ResultsSummary }) {
  const { maxPoints } = summary;
  return (
    <dl className="figures">
      <Figure label={t('results.started')} value={String(summary.started)} />
      <Figure label={t('results.finished')} value={String(summary.finished)} />
      <Figure label={t('results.mean')} value={score(summary.meanPoints, maxPoints, t)} />
      <Figure label={t('results.median')} value={score(summary.medianPoints, maxPoints, t)} />
      <Figure label={t('insight.timeTaken')} value={secondsWords(summary.medianSeconds, t)} />
    </dl>
  );
}

function score(points: number | null, maxPoints: number, t: Translate): string {
  if (points === null) return t('results.none');
  return t('results.ofMax', { points: Math.round(points) / 100, max: maxPoints / 100 });
}
