import type { Metadata } from 'next';
import { CorrectForm } from '#components/teacher/correct/correct-form.client.tsx';
import { OpenDeskSheet } from '#components/teacher/open-desk-sheet.tsx';
import { tellLanguage } from '#lib/core/article/tell-language.ts';
import { messages as t } from '#lib/wiring.ts';
import { sayUnavailable } from '../../../store-answers.ts';
import { loadQuiz } from '../load-quiz.ts';
import { correctAction } from './correct-action.ts';

type Props = {
  params: Promise<{ quizId: string }>;
  searchParams: Promise<{ said?: string }>;
};

export const metadata: Metadata = { title: t('correctArticle.heading') };

export default async function CorrectPage({ params, searchParams }: Props) {
  const { quizId } = await params;
  const { said } = await searchParams;
  const outcome = await loadQuiz(quizId);
  const here = `/teach/${encodeURIComponent(quizId)}/correct`;
  if (outcome.type === 'store-unavailable') sayUnavailable(here);
  if (outcome.type !== 'found') {
    return <OpenDeskSheet t={t} next={here} wrong={said === 'wrong'} />;
  }
  const { quiz } = outcome;
  return (
    <div className="stack">
      <p className="note">
        <a href={`/teach/${quiz.id}`}>{quiz.title}</a>
      </p>
      <h1>{t('correctArticle.heading')}</h1>
      <p className="quiet text">{t('correctArticle.lead')}</p>
      <CorrectForm
        action={correctAction}
        quizId={quiz.id}
        version={quiz.revision}
        text={quiz.article.text}
        language={tellLanguage(quiz.article.text)}
        words={{
          text: t('correctArticle.text'),
          textHint: t('correctArticle.textHint'),
          look: t('correctArticle.look'),
          looking: t('correctArticle.looking'),
          problemHeading: t('correctArticle.problemHeading'),
          kept: t('correctArticle.kept'),
          sentences: t('correctArticle.sentences'),
          was: t('correctArticle.was'),
          becomes: t('correctArticle.becomes'),
          gone: t('correctArticle.gone'),
          new: t('correctArticle.new'),
          questions: t('correctArticle.questions'),
          lost: t('correctArticle.lost'),
          lookAt: t('correctArticle.lookAt'),
          retire: t('correctArticle.retire'),
          keepLost: t('correctArticle.keepLost'),
          keepLook: t('correctArticle.keepLook'),
          make: t('correctArticle.make'),
          making: t('correctArticle.making'),
          leave: t('correctArticle.leave'),
          again: t('correctArticle.again'),
        }}
      />
    </div>
  );
}
