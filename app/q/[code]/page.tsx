import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { LeaveSheet } from '#components/student/leave-sheet.tsx';
import { ResultSheet } from '#components/student/result-sheet.tsx';
import { StartSheet } from '#components/student/start-sheet.tsx';
import { TakeSheet } from '#components/student/take-sheet.tsx';
import { readAttempt } from '#lib/use-cases/read-attempt.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readAttemptCookie } from '../../cookies.ts';
import { sayUnavailable, whileStoreAnswers } from '../../store-answers.ts';
import { loadShare } from './load-share.ts';

type Props = {
  params: Promise<{ code: string }>;
  searchParams: Promise<{ n?: string; said?: string; again?: string; leave?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const share = await loadShare((await params).code);
  return share.type === 'found' ? { title: share.title } : {};
}

export default async function QuizPage({ params, searchParams }: Props) {
  const { code } = await params;
  const { n, said, again, leave } = await searchParams;
  const share = await loadShare(code);
  // An address without a page is the one kind of 404 that Next renders without script.
  if (share.type === 'not-found') redirect(`/q/${encodeURIComponent(code)}/not-found`);
  const attempt = share.type === 'found' ? await ownAttempt(share.assignment.id) : share;
  if (share.type === 'store-unavailable' || attempt.type === 'store-unavailable') {
    sayUnavailable(`/q/${encodeURIComponent(code)}`);
  }
  const operationId = deps().ids.secret();
  const view = attempt.type === 'found' ? attempt.view : null;
  if (view && leave) return <LeaveSheet t={t} code={share.assignment.code} name={view.name} />;
  if (view?.status === 'open') {
    return (
      <TakeSheet
        view={view}
        n={n}
        said={said}
        operationId={operationId}
        source={share.source}
        t={t}
      />
    );
  }
  if (view && !(again && view.retakes && share.phase === 'open')) {
    return <ResultSheet view={view} t={t} notice={said === 'changed' ? t('take.changed') : null} />;
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
      source={share.source}
      name={view?.name ?? ''}
      problem={said === 'nameMissing' || said === 'conflict' ? said : null}
    />
  );
}

/** The newest attempt this browser holds. What is gone or not its own counts as none. */
async function ownAttempt(assignmentId: string) {
  const credential = await readAttemptCookie(assignmentId);
  if (!credential) return { type: 'none' } as const;
  const { id, token } = credential;
  return whileStoreAnswers(() => readAttempt(deps(), { attemptId: id, token }));
}
