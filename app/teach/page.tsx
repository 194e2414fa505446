import type { Metadata } from 'next';
import { DeskList } from '#components/teacher/desk-list.tsx';
import { OpenByFragment } from '#components/teacher/open-by-fragment.client.tsx';
import { OpenDeskForm } from '#components/teacher/open-desk-form.tsx';
import { openDesk } from '#lib/use-cases/open-desk.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readDeskKey } from '../cookies.ts';
import { sayUnavailable, whileStoreAnswers } from '../store-answers.ts';

type Props = { searchParams: Promise<{ said?: string }> };

export const metadata: Metadata = { title: t('teach.title') };

export default async function DeskPage({ searchParams }: Props) {
  const wrong = (await searchParams).said === 'wrong';
  const manageKey = await readDeskKey();
  const outcome = await whileStoreAnswers(() => openDesk(deps(), { manageKey }));
  if (outcome.type === 'store-unavailable') sayUnavailable('/teach');
  const quizzes = outcome.type === 'found' ? outcome.quizzes : [];
  return (
    <div className="stack narrow">
      <h1>{t('teach.title')}</h1>
      <OpenByFragment words={{ opening: t('openDesk.opening'), wrong: t('openDesk.wrong') }} />
      <p className="quiet">{t(quizzes.length > 0 ? 'teach.lead' : 'teach.empty')}</p>
      {quizzes.length > 0 && <DeskList quizzes={quizzes} t={t} />}
      <a className="button" href="/">
        {t('teach.makeOne')}
      </a>
      <details className="section" open={wrong || quizzes.length === 0}>
        <summary>{t('openDesk.have')}</summary>
        <p className="quiet">{t('openDesk.haveLead')}</p>
        <OpenDeskForm t={t} next="/teach" wrong={wrong} />
      </details>
    </div>
  );
}
