import type { Metadata } from 'next';
import { cache } from 'react';
import { OpenDeskSheet } from '#components/teacher/open-desk-sheet.tsx';
import { ResultsSheet } from '#components/teacher/results-sheet.tsx';
import { readResults } from '#lib/use-cases/read-results.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readDeskKey } from '../../../cookies.ts';
import { sayUnavailable, whileStoreAnswers } from '../../../store-answers.ts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ after?: string; said?: string }>;
};

/** As GET /api/assignments/{id}/results has it, so that both give the same ETag. */
const STUDENTS_ON_A_PAGE = 100;

/** Once for each request, for the page and its title. */
const loadResults = cache(async (assignmentId: string, after: string | undefined) => {
  const manageKey = await readDeskKey();
  return whileStoreAnswers(() =>
    readResults(deps(), { assignmentId, manageKey, after, limit: STUDENTS_ON_A_PAGE }),
  );
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const outcome = await loadResults((await params).id, (await searchParams).after);
  if (outcome.type !== 'found') return { title: t('openDesk.title') };
  return { title: t('results.pageTitle', { title: outcome.results.assignment.title }) };
}

export default async function ResultsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { after, said } = await searchParams;
  const outcome = await loadResults(id, after);
  const here = `/teach/assignments/${encodeURIComponent(id)}`;
  switch (outcome.type) {
    case 'store-unavailable':
      return sayUnavailable(here);
    case 'forbidden':
    case 'not-found':
      return <OpenDeskSheet t={t} next={here} wrong={said === 'wrong'} />;
    case 'found':
      return <ResultsSheet t={t} results={outcome.results} after={after ?? null} />;
  }
}
