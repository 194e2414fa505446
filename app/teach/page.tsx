import type { Metadata } from 'next';
import { DeskList } from '#components/teacher/desk-list.tsx';
import { OpenByFragment } from '#components/teacher/open-by-fragment.client.tsx';
import { openDesk } from '#lib/use-cases/open-desk.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readDeskKey } from '../cookies.ts';
import { sayUnavailable, whileStoreAnswers } from '../store-answers.ts';

export const metadata: Metadata = { title: t('teach.title') };

export default async function DeskPage() {
  const manageKey = await readDeskKey();
  const outcome = await whileStoreAnswers(() => openDesk(deps(), { manageKey }));
  if (outcome.type === 'store-unavailable') sayUnavailable('/teach');
  const quizzes = outcome.type === 'found' ? outcome.quizzes : [];
  return (
    <div className="stack narrow">
      <h1>{t('teach.title')}</h1>
      <OpenByFragment words={{ opening: t('openDesk.opening'), wrong: t('openDesk.wrong') }} />
      <p className="quiet">{t(quizzes.length > 0 ? 'teach.lead' : 'teach.empty')}</p>
      <DeskList quizzes={quizzes} t={t} />
      <a className="button" href="/">
        {t('teach.makeOne')}
      </a>
    </div>
  );
}
