// The quiz for a frame on another site's page. Everything but the cookies is as at /q/[code].
import type { Metadata } from 'next';
import { FrameSheet } from '#components/student/frame-sheet.tsx';
import { messages as t } from '#lib/wiring.ts';
import { homeOf } from '../../place.ts';
import { loadShare } from '../../q/[code]/load-share.ts';
import QuizPage from '../../q/[code]/page.tsx';

type Props = {
  params: Promise<{ code: string }>;
  searchParams: Promise<{
    n?: string;
    said?: string;
    again?: string;
    leave?: string;
    challenge?: string;
    pause?: string;
    carry?: string;
  }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const share = await loadShare((await params).code);
  return share.type === 'found' ? { title: share.title } : {};
}

export default async function EmbedPage(props: Props) {
  const { code } = await props.params;
  const { said } = await props.searchParams;
  return (
    <FrameSheet t={t} quizAt={homeOf('tab', code)} noCookies={said === 'noCookies'}>
      <QuizPage {...props} place="frame" />
    </FrameSheet>
  );
}
