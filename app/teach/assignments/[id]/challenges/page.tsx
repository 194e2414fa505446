import type { Metadata } from 'next';
import { ChallengesSheet } from '#components/teacher/challenges/challenges-sheet.tsx';
import { OpenDeskSheet } from '#components/teacher/open-desk-sheet.tsx';
import { readChallenges } from '#lib/use-cases/read-challenges.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readReaderKey } from '../../../../cookies.ts';
import { sayUnavailable, whileStoreAnswers } from '../../../../store-answers.ts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ after?: string; said?: string }>;
};

const ON_A_PAGE = 50;
const SAID = ['answered', 'changed', 'invalid'] as const;

export const metadata: Metadata = { title: t('challenges.heading') };

export default async function ChallengesPage({ params, searchParams }: Props) {
  const { id } = await params;
  const { after, said } = await searchParams;
  const manageKey = await readReaderKey();
  const outcome = await whileStoreAnswers(() =>
    readChallenges(deps(), { assignmentId: id, manageKey, after, limit: ON_A_PAGE }),
  );
  const here = `/teach/assignments/${encodeURIComponent(id)}/challenges`;
  switch (outcome.type) {
    case 'store-unavailable':
      return sayUnavailable(here);
    case 'forbidden':
    case 'not-found':
      return <OpenDeskSheet t={t} next={here} wrong={said === 'wrong'} />;
    case 'found':
      return (
        <ChallengesSheet
          t={t}
          head={outcome.head}
          challenges={outcome.challenges}
          later={after !== undefined}
          mayChange={outcome.may === 'change'}
          said={SAID.find((each) => each === said) ?? null}
        />
      );
  }
}
