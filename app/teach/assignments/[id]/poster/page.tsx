import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { OpenDeskSheet } from '#components/teacher/open-desk-sheet.tsx';
import { PosterSheet } from '#components/teacher/paper/poster-sheet.tsx';
import { authoriseAssignment } from '#lib/use-cases/read-results.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readDeskKey } from '../../../../cookies.ts';
import { shareUrl } from '../../../../links.ts';
import { sayUnavailable, whileStoreAnswers } from '../../../../store-answers.ts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ said?: string }>;
};

export const metadata: Metadata = { title: t('shareForms.poster') };

export default async function PosterPage({ params, searchParams }: Props) {
  const { id: assignmentId } = await params;
  const { said } = await searchParams;
  const manageKey = await readDeskKey();
  const outcome = await whileStoreAnswers(() =>
    authoriseAssignment(deps(), { assignmentId, manageKey }),
  );
  const here = `/teach/assignments/${encodeURIComponent(assignmentId)}/poster`;
  if (outcome.type === 'store-unavailable') sayUnavailable(here);
  if (outcome.type !== 'found') {
    return <OpenDeskSheet t={t} next={here} wrong={said === 'wrong'} />;
  }
  const { assignment, quiz } = outcome.found;
  return (
    <PosterSheet
      t={t}
      quizId={assignment.quizId}
      title={assignment.title}
      code={assignment.code}
      url={shareUrl(await headers(), assignment.code)}
      questionCount={quiz.questions.length}
    />
  );
}
