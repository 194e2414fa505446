import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { cache } from 'react';
import { OpenDeskSheet } from '#components/teacher/open-desk-sheet.tsx';
import { QuizSheet } from '#components/teacher/quiz-sheet.tsx';
import { assignmentSettingsSchema } from '#lib/core/assignment/assignment.ts';
import { openQuiz } from '#lib/use-cases/open-quiz.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readDeskKey, readKeptDesks } from '../../cookies.ts';
import { deskUrl, manageUrl, networkOrigins, shareUrl } from '../../links.ts';
import { dayOf, fieldsFromQuery, fieldsFromSettings } from '../../settings-from-form.ts';
import { sayUnavailable, whileStoreAnswers } from '../../store-answers.ts';

type Props = {
  params: Promise<{ quizId: string }>;
  searchParams: Promise<Record<string, string | undefined>>;
};

/** Once for each request, for the page and its title. */
const loadQuiz = cache(async (quizId: string) => {
  const manageKey = await readDeskKey();
  return whileStoreAnswers(() => openQuiz(deps(), { quizId, manageKey }));
});

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
      shares={assignments.map(({ id, code }) => ({ id, code, url: shareUrl(asked, code) }))}
      fields={fieldsFromQuery(query) ?? fieldsFromSettings(settings)}
      today={dayOf(deps().clock.now())}
      deskUrl={deskUrl(asked, manageKey)}
      elsewhere={elsewhere ?? null}
      unkept={query.new === '1' && !(await readKeptDesks()).includes(quiz.deskId)}
      said={query.said ?? null}
    />
  );
}
