import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { settingsProblemOf } from '#components/teacher/assignments/settings-fields.tsx';
import { OpenDeskSheet } from '#components/teacher/open-desk-sheet.tsx';
import { QuizSheet } from '#components/teacher/quiz-sheet.tsx';
import {
  assignmentPhase,
  assignmentSettingsSchema,
  type Feedback,
} from '#lib/core/assignment/assignment.ts';
import { deps, messages as t, timeZones } from '#lib/wiring.ts';
import { readKeptDesks } from '../../cookies.ts';
import { growingEmbed } from '../../embed-code.ts';
import { deskUrl, manageUrl, networkOrigins, shareUrl } from '../../links.ts';
import { stateWords } from '../../moment-words.ts';
import { fieldsFromQuery, fieldsFromSettings } from '../../settings-from-form.ts';
import { sayUnavailable } from '../../store-answers.ts';
import { loadQuiz } from './load-quiz.ts';

type Props = {
  params: Promise<{ quizId: string }>;
  searchParams: Promise<Record<string, string | undefined>>;
};

const OWN_OF_A_CLASS = { label: '', opensAt: null, closesAt: null };
const feedbackWithoutClose = (feedback: Feedback) => (feedback === 'closed' ? 'end' : feedback);

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
  const last = assignments.at(-1)?.settings;
  // One more class begins with the settings of the one before, but for its name and times.
  const settings = assignmentSettingsSchema.parse(
    last ? { ...last, ...OWN_OF_A_CLASS, feedback: feedbackWithoutClose(last.feedback) } : {},
  );
  const elsewhere = networkOrigins(asked)?.map((origin) => ({
    origin,
    href: manageUrl(origin, quizId, manageKey),
  }));
  return (
    <QuizSheet
      t={t}
      quiz={quiz}
      assignments={assignments.map(({ id, code, title, version, settings: own }) => ({
        id,
        code,
        title,
        version,
        url: shareUrl(asked, code),
        embed: growingEmbed(asked, { code, title }),
        label: own.label,
        state: stateWords(assignmentPhase(own, deps().clock.now()), own),
      }))}
      fields={fieldsFromQuery(query) ?? fieldsFromSettings(settings, settings.timeZone !== 'UTC')}
      zones={timeZones()}
      problem={settingsProblemOf(query.said ?? null)}
      deskUrl={deskUrl(asked, manageKey)}
      elsewhere={elsewhere ?? null}
      unkept={query.new === '1' && !(await readKeptDesks()).includes(quiz.deskId)}
      said={query.said ?? null}
    />
  );
}
