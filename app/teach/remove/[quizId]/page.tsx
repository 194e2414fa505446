import type { Metadata } from 'next';
import { OpenDeskSheet } from '#components/teacher/open-desk-sheet.tsx';
import { RemoveQuizSheet } from '#components/teacher/remove-quiz-sheet.tsx';
import { weighQuiz } from '#lib/use-cases/weigh-quiz.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readDeskKey } from '../../../cookies.ts';
import { sayUnavailable, whileStoreAnswers } from '../../../store-answers.ts';

type Props = { params: Promise<{ quizId: string }>; searchParams: Promise<{ said?: string }> };

export const metadata: Metadata = { title: t('desk.removeTitle') };

/** Asks before a quiz is deleted from the list, and says what goes with it. */
export default async function RemoveQuizPage({ params, searchParams }: Props) {
  const { quizId } = await params;
  const access = { quizId, manageKey: await readDeskKey() };
  const outcome = await whileStoreAnswers(() => weighQuiz(deps(), access));
  const here = `/teach/remove/${encodeURIComponent(quizId)}`;
  switch (outcome.type) {
    case 'store-unavailable':
      return sayUnavailable(here);
    case 'forbidden':
    case 'not-found':
      return <OpenDeskSheet t={t} next={here} wrong={(await searchParams).said === 'wrong'} />;
    case 'found':
      return <RemoveQuizSheet t={t} quizId={quizId} weight={outcome} />;
  }
}
