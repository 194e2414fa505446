import type { Metadata } from 'next';
import { cache } from 'react';
import { z } from 'zod';
import { GridSheet } from '#components/teacher/insight/grid-sheet.tsx';
import { OpenDeskSheet } from '#components/teacher/open-desk-sheet.tsx';
import { readGrid } from '#lib/use-cases/read-grid.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readReaderKey } from '../../../../cookies.ts';
import { sayUnavailable, whileStoreAnswers } from '../../../../store-answers.ts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** What does not fit is left out. */
const querySchema = z.object({
  by: z.string().max(40).catch('start'),
  down: z.literal('1').optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
  after: z.string().max(100).optional().catch(undefined),
  said: z.string().optional().catch(undefined),
});

/** Once for each request, for the page and its title. */
const loadGrid = cache(
  async (assignmentId: string, by: string, descending: boolean, page: number, after?: string) => {
    const manageKey = await readReaderKey();
    return whileStoreAnswers(() =>
      readGrid(deps(), { assignmentId, manageKey, order: { by, descending }, page, after }),
    );
  },
);

async function load({ params, searchParams }: Props) {
  const { by, down, page, after, said } = querySchema.parse(await searchParams);
  const { id } = await params;
  return { id, said, after, outcome: await loadGrid(id, by, down === '1', page, after) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { outcome } = await load(props);
  if (outcome.type !== 'found') return { title: t('openDesk.title') };
  return { title: t('insight.gridTitle', { title: outcome.assignment.title }) };
}

export default async function GridPage(props: Props) {
  const { id, said, after, outcome } = await load(props);
  const here = `/teach/assignments/${encodeURIComponent(id)}/grid`;
  if (outcome.type === 'store-unavailable') sayUnavailable(here);
  if (outcome.type !== 'found') {
    return <OpenDeskSheet t={t} next={here} wrong={said === 'wrong'} />;
  }
  const { assignment, may, questions, rows, order, page, pages, next } = outcome;
  return (
    <GridSheet
      t={t}
      head={assignment}
      mayChange={may === 'change'}
      questions={questions}
      rows={rows}
      order={order}
      page={page}
      pages={pages}
      after={after ?? null}
      next={next}
    />
  );
}
