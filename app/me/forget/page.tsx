import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ForgetSheet } from '#components/student/learner/forget-sheet.tsx';
import { openLearner } from '#lib/use-cases/open-learner.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readLearnerKey } from '../../cookies.ts';
import { sayUnavailable, whileStoreAnswers } from '../../store-answers.ts';

export const metadata: Metadata = { title: t('learn.forget') };

export default async function ForgetPage() {
  const learnerKey = await readLearnerKey();
  const outcome = await whileStoreAnswers(async () => ({
    type: 'read' as const,
    opened: await openLearner(deps(), learnerKey),
  }));
  if (outcome.type === 'store-unavailable') sayUnavailable('/me/forget');
  if (!outcome.opened) redirect('/me');
  return <ForgetSheet t={t} cards={outcome.opened.learner.cards} />;
}
