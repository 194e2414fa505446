// For the wall of a classroom: how to join, and how far the class is. No names, and nothing of what was right
// until the teacher shows it.
import { QrCode } from '#components/teacher/qr-code.tsx';
import type { Translate } from '#components/ui/translate.ts';
import type { ClassView } from '#lib/core/progress/live-view.ts';
import { ProjectorBoard, type Scheme } from './projector-board.client.tsx';
import { projectorWords } from './projector-words.ts';

export type ProjectorSheetProps = {
  t: Translate;
  assignment: { id: string; code: string; title: string };
  /** Link for students. */
  url: string;
  /** In the quiz's order. */
  questionIds: readonly string[];
  view: ClassView;
  /** Unix ms by the server's clock. */
  now: number;
  tellRight: boolean;
  scheme: Scheme | null;
};

const REFRESH_S = 5;

export function ProjectorSheet({ t, assignment, url, ...board }: ProjectorSheetProps) {
  const { id, code, title } = assignment;
  const here = `/teach/assignments/${id}`;
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content={String(REFRESH_S)} />
      </noscript>
      <ProjectorBoard
        url={`/api/assignments/${id}/live?view=class`}
        back={<a href={here}>{t('live.back')}</a>}
        words={projectorWords(t)}
        {...board}
      >
        <header className="wall-join">
          <div>
            <h1>{title}</h1>
            <dl>
              <dt>{t('live.join')}</dt>
              <dd className="wall-address">{url.replace(/^https?:\/\//, '')}</dd>
              <dt>{t('live.code')}</dt>
              <dd className="wall-code">{code}</dd>
            </dl>
          </div>
          <div className="wall-qr">
            <QrCode text={url} label={t('live.qr', { url })} />
          </div>
        </header>
      </ProjectorBoard>
    </>
  );
}
