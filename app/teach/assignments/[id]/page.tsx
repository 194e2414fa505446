import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { cache } from 'react';
import { LiveSection } from '#components/teacher/live/live-section.tsx';
import { parseLiveSort } from '#components/teacher/live/sort-students.ts';
import { OpenDeskSheet } from '#components/teacher/open-desk-sheet.tsx';
import { ResultsSheet } from '#components/teacher/results-sheet.tsx';
import { readLive } from '#lib/use-cases/read-live.ts';
import { readResults } from '#lib/use-cases/read-results.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readReaderKey } from '../../../cookies.ts';
import { resultsUrl } from '../../../links.ts';
import { sayUnavailable, whileStoreAnswers } from '../../../store-answers.ts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ after?: string; said?: string; colleague?: string; sort?: string }>;
};

const STUDENTS_ON_A_PAGE = 100;

/** Once for each request, for the page and its title. */
const loadResults = cache(async (assignmentId: string, after: string | undefined) => {
  const manageKey = await readReaderKey();
  return whileStoreAnswers(async () => {
    const page = { assignmentId, manageKey, after, limit: STUDENTS_ON_A_PAGE };
    const outcome = await readResults(deps(), page);
    if (outcome.type !== 'found') return outcome;
    const { id } = outcome.results.assignment;
    const live = await readLive(deps(), { assignmentId: id, manageKey });
    return live.type === 'found' ? { ...outcome, live: live.view } : live;
  });
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const outcome = await loadResults((await params).id, (await searchParams).after);
  if (outcome.type !== 'found') return { title: t('openDesk.title') };
  return { title: t('results.pageTitle', { title: outcome.results.assignment.title }) };
}

export default async function ResultsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { after, said, colleague, sort } = await searchParams;
  const outcome = await loadResults(id, after);
  const here = `/teach/assignments/${encodeURIComponent(id)}`;
  switch (outcome.type) {
    case 'store-unavailable':
      return sayUnavailable(here);
    case 'forbidden':
    case 'not-found':
      return <OpenDeskSheet t={t} next={here} wrong={said === 'wrong'} />;
    case 'found': {
      const { results, live, may, link } = outcome;
      const url = link.key && resultsUrl(await headers(), results.assignment.id, link.key);
      return (
        <ResultsSheet
          t={t}
          results={results}
          after={after ?? null}
          mayChange={may === 'change'}
          live={
            <LiveSection
              t={t}
              assignmentId={results.assignment.id}
              view={live}
              now={deps().clock.now()}
              questionIds={results.questions.map(({ questionId }) => questionId)}
              sort={parseLiveSort(sort)}
            />
          }
          link={{ out: link.out, url, open: colleague !== undefined }}
        />
      );
    }
  }
}
