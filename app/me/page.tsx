import type { Metadata } from 'next';
import { LeaveForm } from '#components/student/leave-form.client.tsx';
import { leaveWords } from '#components/student/leave-sheet.tsx';
import { MyQuizzes } from '#components/student/my-quizzes.tsx';
import { readMyAttempts } from '#lib/use-cases/read-my-attempts.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readAttemptCookies } from '../cookies.ts';
import { sayUnavailable, whileStoreAnswers } from '../store-answers.ts';

export const metadata: Metadata = { title: t('me.title') };

export default async function MyPage() {
  const credentials = await readAttemptCookies();
  const outcome = await whileStoreAnswers(async () => ({
    type: 'found' as const,
    ...(await readMyAttempts(deps(), { credentials })),
  }));
  if (outcome.type === 'store-unavailable') sayUnavailable('/me');
  const { attempts } = outcome;
  return (
    <div className="stack narrow">
      <h1>{t('me.title')}</h1>
      <p className="quiet">{t(attempts.length > 0 ? 'me.lead' : 'me.empty')}</p>
      {attempts.length > 0 && <MyQuizzes runs={attempts} t={t} />}
      {credentials.length > 0 && (
        <LeaveForm
          className="section stack"
          action="/me/leave"
          home="/me"
          assignmentId={null}
          words={leaveWords(t)}
        >
          <h2>{t('me.leaveHeading')}</h2>
          <p>{t('me.leaveLead')}</p>
          <button className="button plain" type="submit">
            {t('me.leave')}
          </button>
        </LeaveForm>
      )}
    </div>
  );
}
