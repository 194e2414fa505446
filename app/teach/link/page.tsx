import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { DeskLinkSheet } from '#components/teacher/desk-link-sheet.tsx';
import { OpenDeskSheet } from '#components/teacher/open-desk-sheet.tsx';
import { authoriseRing } from '#lib/use-cases/authorise-desk.ts';
import { deps, messages as t } from '#lib/wiring.ts';
import { readDeskKey } from '../../cookies.ts';
import { deskUrl } from '../../links.ts';
import { sayUnavailable, whileStoreAnswers } from '../../store-answers.ts';

type Props = { searchParams: Promise<{ desk?: string; said?: string }> };

export const metadata: Metadata = { title: t('desk.linkTitle') };

/** The link to a desk on a sheet of its own, to be printed. */
export default async function DeskLinkPage({ searchParams }: Props) {
  const { desk, said } = await searchParams;
  const manageKey = await readDeskKey();
  const opened = await whileStoreAnswers(() => authoriseRing(deps(), manageKey));
  if ('type' in opened) sayUnavailable('/teach/link');
  const shown = desk ? opened.find((one) => one.desk.id === desk) : opened[0];
  if (!shown) return <OpenDeskSheet t={t} next="/teach/link" wrong={said === 'wrong'} />;
  return <DeskLinkSheet t={t} url={deskUrl(await headers(), shown.key)} />;
}
