import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { OpenDeskSheet } from '#components/teacher/open-desk-sheet.tsx';
import { QuizSheet } from '#components/teacher/quiz-sheet.tsx';
import { assignmentSettingsSchema } from '#lib/core/assignment/assignment.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { embedCode } from '../../embed-code.ts';
import { manageUrl, networkOrigins, shareUrl } from '../../links.ts';
import { dayOf, fieldsFromQuery, fieldsFromSettings } from '../../settings-from-form.ts';
import { sayUnavailable } from '../../store-answers.ts';
import { loadQuiz } from './load-quiz.ts';

type Props = {
  params: Promise<{ quizId: string }>;
  searchParams: Promise<Record<string, string | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const outcome = await loadQuiz((await params).quizId);
  if (outcome.type !== 'found') return { title: t('openDesk.title') };
  return { title: t('teach.pageTitle', { title: outcome.quiz.title }) };
}

export default async function TeachQuizPage({ params, searchParams }: Props) {
  const { quizId } = await params;
  const query = await searchParams;
  const outcome = await loadQuiz(quizId);
  const here = `/teach/${encodeURIComponent(quizId)}`;
  if (outcome.type === 'store-unavailable') sayUnavailable(here);
  // Another desk's quiz looks like none at all: its link, if it is at hand, opens it either way.
  if (outcome.type !== 'found') {
    return <OpenDeskSheet t={t} next={here} wrong={query.said === 'wrong'} />;
  }
  const { quiz, assignments, manageKey } = outcome;
  const asked = await headers();
  const settings = assignments[0]?.settings ?? assignmentSettingsSchema.parse({});
  const elsewhere = networkOrigins(asked)?.map((origin) => ({
    origin,
    href: manageUrl(origin, quizId, manageKey),
  }));
  return (
    <QuizSheet
      t={t}
      quiz={quiz}
      shares={assignments.map(({ id, code, title }) => ({
        id,
        code,
        title,
        url: shareUrl(asked, code),
        embed: embedCode(asked, { code, title }).html,
      }))}
      fields={fieldsFromQuery(query) ?? fieldsFromSettings(settings)}
      today={dayOf(deps().clock.now())}
      manageUrl={manageUrl(asked, quizId, manageKey)}
      elsewhere={elsewhere ?? null}
      fresh={query.new === '1'}
      said={query.said ?? null}
    />
  );
}
