// The part of the results page that shows a class at work. Folded away once nobody works any more.
import type { Translate } from '#components/ui/translate.ts';
import type { LiveView } from '#lib/core/progress/live-view.ts';
import { LiveBoard } from './live-board.client.tsx';
import { liveWords } from './live-words.ts';
import type { LiveSort } from './sort-students.ts';

export type LiveSectionProps = {
  t: Translate;
  assignmentId: string;
  view: LiveView;
  /** Unix ms by the server's clock. */
  now: number;
  questionIds: readonly string[];
  sort: LiveSort;
};

export function LiveSection({ t, assignmentId, view, ...board }: LiveSectionProps) {
  const over = view.started > 0 && view.started === view.finished && view.absent.length === 0;
  return (
    <details className="live-section" id="live" open={!over}>
      <summary>
        <h2>{t('live.heading')}</h2>
      </summary>
      <p className="note">
        <a href={`/teach/assignments/${assignmentId}/projector`}>{t('live.projector')}</a>{' '}
        {t('live.projectorHint')}
      </p>
      <LiveBoard
        url={`/api/assignments/${assignmentId}/live`}
        view={view}
        words={liveWords(t)}
        {...board}
      />
    </details>
  );
}
