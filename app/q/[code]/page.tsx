import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { CarrySheet } from '#components/student/carry-sheet.tsx';
import { KeepForm } from '#components/student/learner/keep-form.tsx';
import { LeaveSheet } from '#components/student/leave-sheet.tsx';
import { PauseSheet } from '#components/student/pause-sheet.tsx';
import { ResultSheet } from '#components/student/result-sheet.tsx';
import { type StartProblem, StartSheet } from '#components/student/start-sheet.tsx';
import { isQuestionAlone, TakeSheet } from '#components/student/take-sheet.tsx';
import type { AttemptView } from '#lib/core/attempt/attempt-view.ts';
import { readAttempt } from '#lib/use-cases/read-attempt.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readAttemptCookie, readLearnerKey } from '../../cookies.ts';
import { carryUrl } from '../../links.ts';
import { closeWords, momentWords } from '../../moment-words.ts';
import { nonceOf } from '../../page-headers.ts';
import { homeOf, type Place } from '../../place.ts';
import { sayUnavailable, whileStoreAnswers } from '../../store-answers.ts';
import { LaterStyle } from '../../styles/page-style.client.tsx';
import { challengePage } from './challenge-page.tsx';
import { loadShare } from './load-share.ts';
import { shareMetadata } from './share-metadata.ts';

type Props = {
  params: Promise<{ code: string }>;
  /** `p`: the secret of a personal link. */
  searchParams: Promise<{
    n?: string;
    said?: string;
    again?: string;
    leave?: string;
    challenge?: string;
    pause?: string;
    carry?: string;
    p?: string | string[];
  }>;
  /** A frame has cookies of its own; /embed/[code] shows this page in one. */
  place?: Place;
};

const PROBLEMS: readonly StartProblem[] = ['nameMissing', 'nameTaken', 'linkUnknown', 'conflict'];

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const share = await loadShare((await params).code, (await searchParams).p);
  if (share.type !== 'found') return {};
  const { title, questionCount, assignment } = share;
  // Whoever posts the link has it fetched by one that holds no attempt: a student's page does without.
  if (await readAttemptCookie(assignment.id, 'tab')) return { title, robots: { index: false } };
  return shareMetadata(await headers(), { title, questionCount, code: assignment.code });
}

export default async function QuizPage({ params, searchParams, place = 'tab' }: Props) {
  const { code } = await params;
  const nonce = nonceOf((await headers()).get('content-security-policy'));
  /** With the style that a question alone does without; in a frame the layout brings it. */
  const styled = (sheet: ReactNode) => (
    <>
      {place === 'tab' && <LaterStyle nonce={nonce} />}
      {sheet}
    </>
  );
  const here = homeOf(place, code);
  const { n, said, again, leave, challenge, pause, carry, p } = await searchParams;
  const share = await loadShare(code, p);
  // An address without a page is the one kind of 404 that Next renders without script.
  if (share.type === 'not-found') redirect(`${here}/not-found`);
  const attempt = share.type === 'found' ? await ownAttempt(share.assignment.id, place) : share;
  if (share.type === 'store-unavailable' || attempt.type === 'store-unavailable') {
    if (place === 'frame') redirect(`${here}/unavailable`);
    sayUnavailable(n === undefined ? here : `${here}?n=${encodeURIComponent(n)}`);
  }
  if (carry) {
    const { assignment, title } = share;
    const wrong = said === 'carryWrong';
    return styled(<CarrySheet t={t} code={assignment.code} title={title} wrong={wrong} />);
  }
  const operationId = deps().ids.secret();
  const held = attempt.type === 'found' ? attempt.view : null;
  const { settings, personal } = share;
  // A personal link is for one student, whoever used this browser before.
  const view = personal && held?.name !== personal.name ? null : held;
  if (view && leave) {
    const keeps = place === 'tab' && (await readLearnerKey()) !== null;
    const { id, code: own } = share.assignment;
    return styled(<LeaveSheet t={t} code={own} assignmentId={id} name={view.name} keeps={keeps} />);
  }
  if (view && challenge) {
    const form = await challengePage(share.assignment.id, { place, asked: challenge, said });
    if (form) return styled(form);
  }
  if (view?.status === 'open' && pause && attempt.type === 'found') {
    const { credential } = attempt;
    const url = carryUrl(await headers(), view.code, credential);
    return styled(<PauseSheet t={t} code={view.code} url={url} timed={view.dueAt !== null} />);
  }
  if (view?.status === 'open') {
    const sheet = (
      <TakeSheet
        view={view}
        n={n}
        said={said}
        operationId={operationId}
        source={share.source}
        t={t}
      />
    );
    return isQuestionAlone(view, n) ? sheet : styled(sheet);
  }
  if (view && !(again && view.retakes && share.phase === 'open')) {
    const notice = {
      changed: t('take.changed'),
      handedIn: t('offline.handedIn'),
      timeSent: t('timer.sent'),
    }[said ?? ''];
    const keep = place === 'tab' && hasShown(view) && (
      <KeepForm
        t={t}
        attemptId={view.id}
        newKey={deps().ids.secret()}
        more={(await readLearnerKey()) !== null}
      />
    );
    return styled(
      <ResultSheet
        view={view}
        t={t}
        notice={notice ?? null}
        framed={place === 'frame'}
        keep={keep}
      />,
    );
  }
  const { closesAt } = personal ?? settings;
  return styled(
    <StartSheet
      t={t}
      code={share.assignment.code}
      title={share.title}
      language={share.language}
      questionCount={share.questionCount}
      settings={{ ...settings, timeLimitMs: (personal ?? settings).timeLimitMs }}
      opens={settings.opensAt === null ? null : momentWords(settings.opensAt, settings.timeZone)}
      closes={closesAt === null ? null : closeWords(closesAt, settings.timeZone)}
      roster={share.roster}
      rosterId={view?.rosterId ?? null}
      personal={personal && typeof p === 'string' ? { name: personal.name, secret: p } : null}
      again={view !== null}
      phase={share.phase}
      operationId={operationId}
      article={share.article}
      source={share.source}
      name={view?.name ?? ''}
      problem={
        PROBLEMS.find((problem) => problem === said) ?? (share.linkUnknown ? 'linkUnknown' : null)
      }
    />,
  );
}

/** Whether some solution was shown: only then is there something to keep. */
function hasShown({ questions }: AttemptView): boolean {
  return questions.some(({ feedback }) => feedback?.solution);
}

/** The newest attempt this browser holds. What is gone or not its own counts as none. */
async function ownAttempt(assignmentId: string, place: Place) {
  const credential = await readAttemptCookie(assignmentId, place);
  if (!credential) return { type: 'none' } as const;
  const { id, token } = credential;
  const outcome = await whileStoreAnswers(() => readAttempt(deps(), { attemptId: id, token }));
  return outcome.type === 'found' ? { ...outcome, credential } : outcome;
}
