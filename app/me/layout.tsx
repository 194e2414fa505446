// A student's own pages begin with the reading aids, as those of a quiz do.
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { AidsPanel } from '#components/student/aids/aids-panel.tsx';
import { messages as t } from '#lib/wiring.ts';
import { readAidsCookie } from '../cookies.ts';
import { addressOf } from '../page-headers.ts';

export default async function MyLayout({ children }: { children: ReactNode }) {
  const back = addressOf(await headers());
  return (
    <>
      <AidsPanel t={t} action="/me/aids" back={back} aids={await readAidsCookie()} />
      {children}
    </>
  );
}
