import type { Metadata } from 'next';
import { cache } from 'react';
import { OverTimeSheet } from '#components/teacher/insight/over-time-sheet.tsx';
import { OpenDeskSheet } from '#components/teacher/open-desk-sheet.tsx';
import { readOverTime } from '#lib/use-cases/read-over-time.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readDeskKey } from '../../../../cookies.ts';
import { sayUnavailable, whileStoreAnswers } from '../../../../store-answers.ts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ said?: string }>;
};

/** Once for each request, for the page and its title. */
const loadOverTime = cache(async (assignmentId: string) => {
  const manageKey = await readDeskKey();
  return whileStoreAnswers(() => readOverTime(deps(), { assignmentId, manageKey }));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const outcome = await loadOverTime(id);
  if (outcome.type !== 'found') return { title: t('openDesk.title') };
  return {
    title: t('insight.overTimeTitle', {
      title: outcome.assignment.label || outcome.assignment.title,
    }),
  };
}

export default async function OverTimePage({ params, searchParams }: Props) {
  const { id } = await params;
  const outcome = await loadOverTime(id);
  const { said } = await searchParams;
  const here = `/teach/assignments/${encodeURIComponent(id)}/over-time`;
  if (outcome.type === 'store-unavailable') sayUnavailable(here);
  if (outcome.type !== 'found') {
    return <OpenDeskSheet t={t} next={here} wrong={said === 'wrong'} />;
  }
  const { type: _, assignment, ...shown } = outcome;
  return <OverTimeSheet t={t} head={assignment} {...shown} />;
}
