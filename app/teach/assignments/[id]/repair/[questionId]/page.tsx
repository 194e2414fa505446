import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OpenDeskSheet } from '#components/teacher/open-desk-sheet.tsx';
import { RepairQuestionSheet } from '#components/teacher/repair/repair-question-sheet.tsx';
import { tellLanguage } from '#lib/core/article/tell-language.ts';
import { previewCorrection } from '#lib/use-cases/preview-correction.ts';
import { readGiven, readRepair } from '#lib/use-cases/read-repair.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readDeskKey } from '../../../../../cookies.ts';
import { sayUnavailable, whileStoreAnswers } from '../../../../../store-answers.ts';
import { changeFromQuery } from './change-from-query.ts';

type Props = {
  params: Promise<{ id: string; questionId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: t('repair.heading') };

export default async function RepairQuestionPage({ params, searchParams }: Props) {
  const { id, questionId } = await params;
  const query = await searchParams;
  const access = { assignmentId: id, manageKey: await readDeskKey() };
  const here = `/teach/assignments/${encodeURIComponent(id)}/repair`;
  const read = await whileStoreAnswers(() => readRepair(deps(), access));
  if (read.type === 'store-unavailable') return sayUnavailable(here);
  if (read.type !== 'found') {
    return <OpenDeskSheet t={t} next={here} wrong={query.said === 'wrong'} />;
  }
  const entry = read.questions.find(({ question }) => question.id === questionId);
  if (!entry || entry.dropped) notFound();
  const { question } = entry;
  const change = changeFromQuery(questionId, query);
  const preview = change && (await previewCorrection(deps(), { ...access, change }));
  return (
    <RepairQuestionSheet
      t={t}
      head={read.assignment}
      entry={entry}
      language={tellLanguage(question.stem)}
      given={await readGiven(deps(), { ...access, question })}
      chosen={change && { change, would: preview?.type === 'found' ? preview : null }}
    />
  );
}
