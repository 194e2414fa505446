import type { Metadata } from 'next';
import { MyQuizzes } from '#components/student/my-quizzes.tsx';
import { readMyAttempts } from '#lib/use-cases/read-my-attempts.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readAttemptCookies } from '../cookies.ts';
import { sayUnavailable, whileStoreAnswers } from '../store-answers.ts';
import '../styles/home.css';
import '../styles/teacher.css';

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
        <form className="section stack" action="/me/leave" method="post">
          <h2>{t('me.leaveHeading')}</h2>
          <p>{t('me.leaveLead')}</p>
          <button className="button plain" type="submit">
            {t('me.leave')}
          </button>
        </form>
      )}
    </div>
  );
}
