import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { OpenDeskSheet } from '#components/teacher/open-desk-sheet.tsx';
import { QuizSheet } from '#components/teacher/quiz-sheet.tsx';
import { assignmentSettingsSchema } from '#lib/core/assignment/assignment.ts';
import { openQuiz } from '#lib/use-cases/open-quiz.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readDeskKey } from '../../cookies.ts';
import { manageUrl, shareUrl } from '../../links.ts';
import { sayUnavailable, whileStoreAnswers } from '../../store-answers.ts';

type Props = {
  params: Promise<{ quizId: string }>;
  searchParams: Promise<{ new?: string; said?: string }>;
};

export const metadata: Metadata = { title: t('teach.title') };

export default async function TeachQuizPage({ params, searchParams }: Props) {
  const { quizId } = await params;
  const { new: fresh, said } = await searchParams;
  const manageKey = await readDeskKey();
  const outcome = await whileStoreAnswers(() => openQuiz(deps(), { quizId, manageKey }));
  const here = `/teach/${encodeURIComponent(quizId)}`;
  if (outcome.type === 'store-unavailable') sayUnavailable(here);
  // Another desk's quiz looks like none at all: its link, if it is at hand, opens it either way.
  if (outcome.type !== 'found') {
    return <OpenDeskSheet t={t} next={here} wrong={said === 'wrong'} />;
  }
  const { quiz, assignments } = outcome;
  const asked = await headers();
  return (
    <QuizSheet
      t={t}
      quiz={quiz}
      shares={assignments.map(({ id, code }) => ({ id, code, url: shareUrl(asked, code) }))}
      settings={assignments[0]?.settings ?? assignmentSettingsSchema.parse({})}
      manageUrl={manageUrl(asked, quizId, outcome.manageKey)}
      fresh={fresh === '1'}
      said={said ?? null}
    />
  );
}
