import type { Metadata } from 'next';
import { OpenDeskSheet } from '#components/teacher/open-desk-sheet.tsx';
import { RepairSheet } from '#components/teacher/repair/repair-sheet.tsx';
import { readRepair } from '#lib/use-cases/read-repair.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readDeskKey } from '../../../../cookies.ts';
import { sayUnavailable, whileStoreAnswers } from '../../../../store-answers.ts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ said?: string }>;
};

const SAID = ['corrected', 'correctedBoth', 'correctedHere', 'undone', 'agreed'] as const;

export const metadata: Metadata = { title: t('repair.heading') };

export default async function RepairPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { said } = await searchParams;
  const manageKey = await readDeskKey();
  const outcome = await whileStoreAnswers(() =>
    readRepair(deps(), { assignmentId: id, manageKey }),
  );
  const here = `/teach/assignments/${encodeURIComponent(id)}/repair`;
  if (outcome.type === 'store-unavailable') return sayUnavailable(here);
  if (outcome.type !== 'found') {
    return <OpenDeskSheet t={t} next={here} wrong={said === 'wrong'} />;
  }
  return (
    <RepairSheet
      t={t}
      head={outcome.assignment}
      questions={outcome.questions}
      recount={outcome.recount}
      said={SAID.find((each) => each === said) ?? null}
    />
  );
}
