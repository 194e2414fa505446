// Every page of a quiz begins with the reading aids.
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { AidsPanel } from '#components/student/aids/aids-panel.tsx';
import { messages as t } from '#lib/wiring.ts';
import { readAidsCookie } from '../../cookies.ts';
import { addressOf } from '../../page-headers.ts';

type Props = { children: ReactNode; params: Promise<{ code: string }> };

export default async function QuizLayout({ children, params }: Props) {
  const { code } = await params;
  const back = addressOf(await headers());
  return (
    <>
      <AidsPanel t={t} action={`${code}/aids`} back={back} aids={await readAidsCookie()} />
      {children}
    </>
  );
}
