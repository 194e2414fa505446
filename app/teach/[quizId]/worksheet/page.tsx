import type { Metadata } from 'next';
import { OpenDeskSheet } from '#components/teacher/open-desk-sheet.tsx';
import { WorksheetSheet } from '#components/teacher/paper/worksheet-sheet.tsx';
import { tellLanguage } from '#lib/core/article/tell-language.ts';
import { paperQuestions } from '#lib/core/quiz/paper-questions.ts';
import { messages as t } from '#lib/wiring.ts';
import { sayUnavailable } from '../../../store-answers.ts';
import { loadQuiz } from '../load-quiz.ts';

type Props = {
  params: Promise<{ quizId: string }>;
  searchParams: Promise<{ article?: string; said?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const outcome = await loadQuiz((await params).quizId);
  if (outcome.type !== 'found') return { title: t('openDesk.title') };
  return { title: t('shareForms.worksheetTitle', { title: outcome.quiz.title }) };
}

export default async function WorksheetPage({ params, searchParams }: Props) {
  const { quizId } = await params;
  const { article, said } = await searchParams;
  const outcome = await loadQuiz(quizId);
  const here = `/teach/${encodeURIComponent(quizId)}/worksheet`;
  if (outcome.type === 'store-unavailable') sayUnavailable(here);
  if (outcome.type !== 'found') {
    return <OpenDeskSheet t={t} next={here} wrong={said === 'wrong'} />;
  }
  const { quiz } = outcome;
  return (
    <WorksheetSheet
      t={t}
      quizId={quiz.id}
      title={quiz.title}
      language={tellLanguage(quiz.article.text)}
      questions={paperQuestions(quiz).map(({ asked }) => asked)}
      article={article ? quiz.article : null}
    />
  );
}
