import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { cache } from 'react';
import { ProjectorSheet } from '#components/teacher/live/projector-sheet.tsx';
import { OpenDeskSheet } from '#components/teacher/open-desk-sheet.tsx';
import { readProjector } from '#lib/use-cases/read-projector.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readReaderKey } from '../../../../cookies.ts';
import { shareUrl } from '../../../../links.ts';
import { sayUnavailable, whileStoreAnswers } from '../../../../store-answers.ts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ right?: string; scheme?: string; said?: string }>;
};

/** Once for each request, for the page and its title. */
const loadProjector = cache(async (assignmentId: string, tellRight: boolean) => {
  const manageKey = await readReaderKey();
  return whileStoreAnswers(() => readProjector(deps(), { assignmentId, manageKey, tellRight }));
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { right } = await searchParams;
  const outcome = await loadProjector((await params).id, right === 'yes');
  if (outcome.type !== 'found') return { title: t('openDesk.title') };
  return { title: t('live.projectorTitle', { title: outcome.assignment.title }) };
}

export default async function ProjectorPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { right, scheme, said } = await searchParams;
  const outcome = await loadProjector(id, right === 'yes');
  const here = `/teach/assignments/${encodeURIComponent(id)}/projector`;
  if (outcome.type === 'store-unavailable') sayUnavailable(here);
  if (outcome.type !== 'found') {
    return <OpenDeskSheet t={t} next={here} wrong={said === 'wrong'} />;
  }
  const { assignment, questionIds, view } = outcome;
  return (
    <ProjectorSheet
      t={t}
      assignment={assignment}
      url={shareUrl(await headers(), assignment.code)}
      questionIds={questionIds}
      view={view}
      now={deps().clock.now()}
      tellRight={right === 'yes'}
      scheme={scheme === 'dark' || scheme === 'light' ? scheme : null}
    />
  );
}
