import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { StudentsSheet } from '#components/teacher/assignments/students-sheet.tsx';
import { OpenDeskSheet } from '#components/teacher/open-desk-sheet.tsx';
import { MAX_LINKS } from '#lib/core/assignment/personal-link.ts';
import { MAX_ROSTER } from '#lib/core/assignment/roster.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { personalUrl } from '../../../../links.ts';
import { closeWords, zoneAt } from '../../../../moment-words.ts';
import { sayUnavailable } from '../../../../store-answers.ts';
import { loadAssignment } from '../load-assignment.ts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ said?: string; count?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const outcome = await loadAssignment((await params).id);
  if (outcome.type !== 'found') return { title: t('openDesk.title') };
  return { title: t('assign.studentsTitle', { title: outcome.assignment.title }) };
}

export default async function StudentsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { said, count } = await searchParams;
  const outcome = await loadAssignment(id);
  const here = `/teach/assignments/${encodeURIComponent(id)}/students`;
  if (outcome.type === 'store-unavailable') sayUnavailable(here);
  if (outcome.type !== 'found') {
    return <OpenDeskSheet t={t} next={here} wrong={said === 'wrong'} />;
  }
  const { assignment, names, links } = outcome;
  const { settings, title, code, quizId } = assignment;
  const asked = await headers();
  return (
    <StudentsSheet
      t={t}
      head={{ id: assignment.id, code, title, quizId, label: settings.label }}
      names={names}
      maxNames={MAX_ROSTER}
      maxLinks={MAX_LINKS}
      links={links.map(({ id: linkId, name, extraPercent, extraMinutes, closesAt, token }) => ({
        id: linkId,
        name,
        extraPercent,
        extraMinutes,
        until: closesAt === null ? null : closeWords(closesAt, settings.timeZone),
        url: token && personalUrl(asked, code, token),
      }))}
      limited={settings.timeLimitMs !== null}
      closes={settings.closesAt !== null}
      zone={zoneAt(settings.closesAt ?? deps().clock.now(), settings.timeZone)}
      said={said ?? null}
      tooMany={Number(count) || 0}
    />
  );
}
