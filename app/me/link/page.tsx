import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { CarryLink } from '#components/student/learner/carry-link.tsx';
import { OpenLearner } from '#components/student/learner/open-learner.client.tsx';
import { openLearner } from '#lib/use-cases/open-learner.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readLearnerKey } from '../../cookies.ts';
import { learnerUrl } from '../../links.ts';
import { sayUnavailable, whileStoreAnswers } from '../../store-answers.ts';

type Props = { searchParams: Promise<{ said?: string }> };

export const metadata: Metadata = { title: t('learn.linkTitle') };

/** The way out of this browser, and the way in from another. Nothing is opened by looking at it. */
export default async function LinkPage({ searchParams }: Props) {
  const { said } = await searchParams;
  const learnerKey = await readLearnerKey();
  const outcome = await whileStoreAnswers(async () => ({
    type: 'read' as const,
    opened: await openLearner(deps(), learnerKey),
  }));
  if (outcome.type === 'store-unavailable') sayUnavailable('/me/link');
  const url =
    learnerKey !== null && outcome.opened ? learnerUrl(await headers(), learnerKey) : null;
  return (
    <div className="stack narrow">
      <h1>{t('learn.linkTitle')}</h1>
      {said === 'wrong' && (
        <p className="message" role="alert">
          {t('learn.openWrong')}
        </p>
      )}
      {url && <CarryLink t={t} url={url} />}
      <OpenLearner
        words={{
          heading: t('learn.openHeading'),
          label: t('learn.openLabel'),
          filled: t('learn.openFilled'),
          replaces: url && t('learn.openReplaces'),
          open: t('learn.open'),
        }}
      />
      <p>
        <a href="/me">{t('learn.back')}</a>
      </p>
    </div>
  );
}
