import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { DeskSheet } from '#components/teacher/desk-sheet.tsx';
import { type DeskQuiz, openDesk } from '#lib/use-cases/open-desk.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readDeskKey, readKeptDesks, readOwnDeskKey } from '../cookies.ts';
import { readDeskQuery } from '../desk-query.ts';
import { deskUrl } from '../links.ts';
import { sayUnavailable, whileStoreAnswers } from '../store-answers.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: t('teach.title') };

export default async function DeskPage({ searchParams }: Props) {
  const query = await searchParams;
  const view = readDeskQuery(query);
  const manageKey = await readDeskKey();
  const outcome = await whileStoreAnswers(() => openDesk(deps(), { ...view, manageKey }));
  if (outcome.type === 'store-unavailable') sayUnavailable('/teach');
  const found = outcome.type === 'found' ? outcome : { desks: [], quizzes: [], next: null };
  const asked = await headers();
  const ownKey = await readOwnDeskKey();
  const kept = await readKeptDesks();
  const desks = found.desks.map(({ id, manageKey: key }, index) => ({
    id,
    url: deskUrl(asked, key),
    isOwn: key === ownKey,
    kept: kept.includes(id),
    name: found.desks.length > 1 ? deskName(key === ownKey, index) : null,
  }));
  return (
    <DeskSheet
      t={t}
      view={view}
      quizzes={found.quizzes.map((quiz) => ({ ...quiz, deskName: nameFor(quiz, desks) }))}
      next={found.next}
      own={desks.find(({ isOwn }) => isOwn) ?? null}
      followed={desks.filter(({ isOwn }) => !isOwn)}
      said={typeof query.said === 'string' ? query.said : null}
    />
  );
}

const deskName = (isOwn: boolean, index: number): string =>
  isOwn ? t('desk.ownDesk') : t('desk.otherDesk', { number: index + 1 });

const nameFor = ({ deskId }: DeskQuiz, desks: readonly { id: string; name: string | null }[]) =>
  desks.find(({ id }) => id === deskId)?.name ?? null;
