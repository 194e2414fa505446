import type { Metadata } from 'next';
import { AnalysisSheet } from '#components/teacher/insight/analysis-sheet.tsx';
import { OpenDeskSheet } from '#components/teacher/open-desk-sheet.tsx';
import { messages as t } from '#lib/wiring.ts';
import { sayUnavailable } from '../../../../store-answers.ts';
import { loadAnalysis } from '../load-analysis.ts';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ said?: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const outcome = await loadAnalysis((await params).id);
  if (outcome.type !== 'found') return { title: t('openDesk.title') };
  return { title: t('insight.questionsTitle', { title: outcome.assignment.title }) };
}

export default async function QuestionsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { said } = await searchParams;
  const outcome = await loadAnalysis(id);
  const here = `/teach/assignments/${encodeURIComponent(id)}/questions`;
  if (outcome.type === 'store-unavailable') sayUnavailable(here);
  if (outcome.type !== 'found') {
    return <OpenDeskSheet t={t} next={here} wrong={said === 'wrong'} />;
  }
  const { assignment, article, analysis } = outcome;
  return <AnalysisSheet t={t} head={assignment} article={article} analysis={analysis} />;
}
