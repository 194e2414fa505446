import type { Metadata } from 'next';
import { settingsProblemOf } from '#components/teacher/assignments/settings-fields.tsx';
import { SettingsSheet } from '#components/teacher/assignments/settings-sheet.tsx';
import { OpenDeskSheet } from '#components/teacher/open-desk-sheet.tsx';
import { assignmentPhase } from '#lib/core/assignment/assignment.ts';
import { deps, messages as t, timeZones } from '#lib/wiring.ts';
import { stateWords } from '../../../../moment-words.ts';
import { fieldsFromQuery, fieldsFromSettings } from '../../../../settings-from-form.ts';
import { sayUnavailable } from '../../../../store-answers.ts';
import { loadAssignment } from '../load-assignment.ts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const outcome = await loadAssignment((await params).id);
  if (outcome.type !== 'found') return { title: t('openDesk.title') };
  return { title: t('assign.settingsTitle', { title: outcome.assignment.title }) };
}

export default async function SettingsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const query = await searchParams;
  const outcome = await loadAssignment(id);
  const here = `/teach/assignments/${encodeURIComponent(id)}/settings`;
  if (outcome.type === 'store-unavailable') sayUnavailable(here);
  if (outcome.type !== 'found') {
    return <OpenDeskSheet t={t} next={here} wrong={query.said === 'wrong'} />;
  }
  const { assignment, questionCount } = outcome;
  const { settings, title, code, quizId } = assignment;
  const phase = assignmentPhase(settings, deps().clock.now());
  const timeless = settings.opensAt === null && settings.closesAt === null;
  return (
    <SettingsSheet
      t={t}
      head={{ id: assignment.id, code, title, quizId, label: settings.label }}
      state={stateWords(phase, settings)}
      open={phase !== 'closed'}
      saved={query.said === 'saved'}
      fields={
        fieldsFromQuery(query) ??
        fieldsFromSettings(settings, !timeless || settings.timeZone !== 'UTC')
      }
      zones={timeZones()}
      questionCount={questionCount}
      problem={settingsProblemOf(query.said ?? null)}
    />
  );
}
