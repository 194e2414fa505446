import type { Metadata } from 'next';
import { KeySection } from '#components/student/learner/key-section.tsx';
import { LearnerSheet } from '#components/student/learner/learner-sheet.tsx';
import { LeaveForm } from '#components/student/leave-form.client.tsx';
import { leaveWords } from '#components/student/leave-sheet.tsx';
import { MyQuizzes } from '#components/student/my-quizzes.tsx';
import { readMyAttempts } from '#lib/use-cases/read-my-attempts.ts';
import { readProgress } from '#lib/use-cases/read-progress.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readAttemptCookies, readLearnerKey } from '../cookies.ts';
import { sayUnavailable, whileStoreAnswers } from '../store-answers.ts';
import { namedSkills } from './named-skills.ts';

type Props = { searchParams: Promise<{ said?: string; added?: string }> };

const SAID = ['nothing', 'full', 'opened', 'forgotten'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: t((await readLearnerKey()) === null ? 'me.title' : 'learn.title') };
}

export default async function MyPage({ searchParams }: Props) {
  const { said, added } = await searchParams;
  const credentials = await readAttemptCookies();
  const learnerKey = await readLearnerKey();
  const outcome = await whileStoreAnswers(async () => {
    const progress = await readProgress(deps(), { learnerKey });
    return { type: 'found', progress, ...(await readMyAttempts(deps(), { credentials })) } as const;
  });
  if (outcome.type === 'store-unavailable') sayUnavailable('/me');
  const { attempts, progress } = outcome;
  const notice = SAID.find((one) => one === said);
  const Heading = progress ? 'h2' : 'h1';
  return (
    <div className="stack narrow">
      {progress && <h1>{t('learn.title')}</h1>}
      {said === 'kept' && (
        <p className="message calm" role="status">
          {t('learn.kept', { added: Number(added) || 0 })}
        </p>
      )}
      {notice && (
        <p className="message calm" role="status">
          {t(`learn.${notice}`)}
        </p>
      )}
      {progress && (
        <LearnerSheet t={t} progress={{ ...progress, skills: namedSkills(progress.skills) }} />
      )}
      <section className={progress ? 'section stack' : 'stack'}>
        <Heading>{t('me.title')}</Heading>
        <p className="quiet">{t(attempts.length > 0 ? 'me.lead' : 'me.empty')}</p>
        {!progress && (
          <p className="quiet">
            {t('learn.none')} <a href="/me/link">{t('learn.fromOther')}</a>
          </p>
        )}
        {attempts.length > 0 && <MyQuizzes runs={attempts} t={t} />}
      </section>
      {progress && <KeySection t={t} />}
      {(credentials.length > 0 || progress) && (
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
