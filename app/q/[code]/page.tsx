import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { LeaveSheet } from '#components/student/leave-sheet.tsx';
import { ResultSheet } from '#components/student/result-sheet.tsx';
import { StartSheet } from '#components/student/start-sheet.tsx';
import { TakeSheet } from '#components/student/take-sheet.tsx';
import { readAttempt } from '#lib/use-cases/read-attempt.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readAttemptCookie } from '../../cookies.ts';
import { homeOf, type Place } from '../../place.ts';
import { sayUnavailable, whileStoreAnswers } from '../../store-answers.ts';
import { loadShare } from './load-share.ts';
import { shareMetadata } from './share-metadata.ts';

type Props = {
  params: Promise<{ code: string }>;
  searchParams: Promise<{ n?: string; said?: string; again?: string; leave?: string }>;
  /** A frame has cookies of its own; /embed/[code] shows this page in one. */
  place?: Place;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const share = await loadShare((await params).code);
  if (share.type !== 'found') return {};
  const { title, questionCount, assignment } = share;
  return shareMetadata(await headers(), { title, questionCount, code: assignment.code });
}

export default async function QuizPage({ params, searchParams, place = 'tab' }: Props) {
  const { code } = await params;
  const here = homeOf(place, code);
  const { n, said, again, leave } = await searchParams;
  const share = await loadShare(code);
  // An address without a page is the one kind of 404 that Next renders without script.
  if (share.type === 'not-found') redirect(`${here}/not-found`);
  const attempt = share.type === 'found' ? await ownAttempt(share.assignment.id, place) : share;
  if (share.type === 'store-unavailable' || attempt.type === 'store-unavailable') {
    if (place === 'frame') redirect(`${here}/unavailable`);
    sayUnavailable(here);
  }
  const operationId = deps().ids.secret();
  const view = attempt.type === 'found' ? attempt.view : null;
  if (view && leave) return <LeaveSheet t={t} code={share.assignment.code} name={view.name} />;
  if (view?.status === 'open') {
    return <TakeSheet view={view} n={n} said={said} operationId={operationId} t={t} />;
  }
  if (view && !(again && view.retakes && share.phase === 'open')) {
    const notice = said === 'changed' ? t('take.changed') : null;
    return <ResultSheet view={view} t={t} notice={notice} framed={place === 'frame'} />;
  }
  return (
    <StartSheet
      t={t}
      code={share.assignment.code}
      title={share.title}
      questionCount={share.questionCount}
      settings={share.assignment.settings}
      phase={share.phase}
      operationId={operationId}
      article={share.article}
      name={view?.name ?? ''}
      problem={said === 'nameMissing' || said === 'conflict' ? said : null}
    />
  );
}

/** The newest attempt this browser holds. What is gone or not its own counts as none. */
async function ownAttempt(assignmentId: string, place: Place) {
  const credential = await readAttemptCookie(assignmentId, place);
  if (!credential) return { type: 'none' } as const;
  const { id, token } = credential;
  return whileStoreAnswers(() => readAttempt(deps(), { attemptId: id, token }));
}
