import type { Metadata } from 'next';
import { cache } from 'react';
import { StudentSheet } from '#components/teacher/insight/student-sheet.tsx';
import { OpenDeskSheet } from '#components/teacher/open-desk-sheet.tsx';
import { nameOf } from '#components/teacher/student-table.tsx';
import { readStudent } from '#lib/use-cases/read-student.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readDeskKey } from '../../../../../cookies.ts';
import { sayUnavailable, whileStoreAnswers } from '../../../../../store-answers.ts';

type Props = {
  params: Promise<{ id: string; attemptId: string }>;
  searchParams: Promise<{ said?: string }>;
};

/** Once for each request, for the page and its title. */
const loadStudent = cache(async (assignmentId: string, attemptId: string) => {
  const manageKey = await readDeskKey();
  return whileStoreAnswers(() => readStudent(deps(), { assignmentId, manageKey, attemptId }));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, attemptId } = await params;
  const outcome = await loadStudent(id, attemptId);
  if (outcome.type !== 'found') return { title: t('openDesk.title') };
  return { title: nameOf(outcome.student, t) };
}

export default async function StudentPage({ params, searchParams }: Props) {
  const { id, attemptId } = await params;
  const outcome = await loadStudent(id, attemptId);
  const { said } = await searchParams;
  const here = `/teach/assignments/${encodeURIComponent(id)}/attempts/${encodeURIComponent(attemptId)}`;
  if (outcome.type === 'store-unavailable') sayUnavailable(here);
  if (outcome.type !== 'found') {
    return <OpenDeskSheet t={t} next={here} wrong={said === 'wrong'} />;
  }
  const { type: _, assignment, ...shown } = outcome;
  return <StudentSheet t={t} head={assignment} {...shown} />;
}
