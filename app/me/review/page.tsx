import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { ReviewPause } from '#components/student/learner/review-pause.tsx';
import { ReviewQuestion } from '#components/student/learner/review-question.client.tsx';
import { takeWords } from '#components/student/take-words.ts';
import { tellLanguage } from '#lib/core/article/tell-language.ts';
import { type ReviewPage as Review, readReview } from '#lib/use-cases/review-session.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readLearnerKey } from '../../cookies.ts';
import { sayUnavailable, whileStoreAnswers } from '../../store-answers.ts';

type Props = { searchParams: Promise<{ card?: string; said?: string }> };

export const metadata: Metadata = { title: t('learn.reviewTitle') };

export default async function ReviewPage({ searchParams }: Props) {
  const { card = null, said } = await searchParams;
  const learnerKey = await readLearnerKey();
  const page = await whileStoreAnswers(() => readReview(deps(), { learnerKey, told: card }));
  switch (page.type) {
    case 'store-unavailable':
      return sayUnavailable('/me/review');
    case 'no-learner':
      return redirect('/me');
    case 'idle':
      return pause(
        t('learn.reviewTitle'),
        [t('learn.reviewIdle', { count: page.count })],
        page.count > 0 && t('learn.start'),
      );
    case 'over':
      return pause(
        t('learn.overHeading', { asked: page.asked }),
        [
          t('learn.overSum', { asked: page.asked, right: page.right }),
          ...(page.asked > 0 ? [t(page.timeUp ? 'learn.overTime' : 'learn.overDone')] : []),
        ],
        page.timeUp && t('learn.again'),
      );
    case 'question':
    case 'verdict':
      return asked(page, said);
  }
}

function pause(heading: string, lines: string[], start: string | false) {
  return <ReviewPause t={t} heading={heading} lines={lines} start={start || null} />;
}

function asked(page: Extract<Review, { type: 'question' | 'verdict' }>, said: string | undefined) {
  const { cardId, state, number, left, type } = page;
  const notices: Record<string, string> = {
    nothing: t('take.nothing'),
    changed: t('learn.reviewChanged'),
  };
  const more = type === 'question' ? left - 1 : left;
  return (
    <div className="narrow">
      <h1 className="quiz-title">{t('learn.reviewTitle')}</h1>
      <ReviewQuestion
        cardId={cardId}
        state={state}
        number={number}
        left={left}
        operationId={deps().ids.secret()}
        notice={(type === 'question' && notices[said ?? '']) || null}
        words={takeWords(t, number, tellLanguage(state.question.stem))}
        ownWords={{
          place: t('learn.reviewFact', { number }),
          left: t('learn.reviewLeft', { left: more }),
          end: t('learn.reviewEnd'),
          stop: t('learn.reviewStop'),
        }}
      />
    </div>
  );
}
