import type { Metadata } from 'next';
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

export const metadata: Metadata = { title: t('results.title') };

export default async function ResultsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { after, said } = await searchParams;
  const manageKey = await readDeskKey();
  const outcome = await whileStoreAnswers(() =>
    readResults(deps(), { assignmentId: id, manageKey, after, limit: STUDENTS_ON_A_PAGE }),
  );
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
