'use client';
// The wall, kept up to date, with the teacher's buttons at its edge. They are links without script.
import { type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { fillTemplate } from '#components/ui/fill-template.ts';
import type { ClassView } from '#lib/core/progress/live-view.ts';
import { FullScreenButton } from './full-screen-button.tsx';
import { ProjectorProgress } from './projector-progress.tsx';
import type { ProjectorWords } from './projector-words.ts';
import { useLive } from './use-live.ts';

export type Scheme = 'dark' | 'light';

export type ProjectorBoardProps = {
  /** Gives a ClassView, with an ETag; `&right=yes` with what was right. */
  url: string;
  view: ClassView;
  /** Unix ms by the server's clock: when the page was made. */
  now: number;
  questionIds: readonly string[];
  tellRight: boolean;
  /** null: as the machine has it. */
  scheme: Scheme | null;
  back: ReactNode;
  /** How to join. */
  children: ReactNode;
  words: ProjectorWords;
};

export function ProjectorBoard({
  url,
  view,
  now,
  questionIds,
  back,
  children,
  words,
  ...made
}: ProjectorBoardProps) {
  const wall = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState({ right: made.tellRight, scheme: made.scheme });
  const live = useLive(shown.right ? `${url}&right=yes` : url, { view, now });
  /** A link that script follows without leaving the full screen. */
  const switchTo = (next: typeof shown, label: string) => {
    const query = `?right=${next.right ? 'yes' : 'no'}${next.scheme ? `&scheme=${next.scheme}` : ''}`;
    const follow = (event: MouseEvent) => {
      event.preventDefault();
      setShown(next);
      window.history.replaceState(null, '', query);
    };
    return (
      <a href={query} onClick={follow}>
        {label}
      </a>
    );
  };
  return (
    <div className="wall" data-scheme={shown.scheme ?? undefined} ref={wall}>
      <nav className="wall-bar note lone-links">
        {back}
        {switchTo({ ...shown, right: !shown.right }, shown.right ? words.conceal : words.reveal)}
        {shown.scheme !== 'dark' && switchTo({ ...shown, scheme: 'dark' }, words.dark)}
        {shown.scheme !== 'light' && switchTo({ ...shown, scheme: 'light' }, words.light)}
        {live.state === 'off' && <a href="?">{words.refresh}</a>}
        <FullScreenButton of={wall} label={words.fullScreen} />
      </nav>
      <p className={live.state === 'stale' ? 'live-stale' : 'unseen'} role="status">
        {live.state === 'stale' &&
          fillTemplate(words.stale, { time: new Date(live.since ?? 0).toLocaleTimeString() })}
      </p>
      {children}
      <ProjectorProgress
        questionIds={questionIds}
        view={live.view}
        tellRight={shown.right}
        words={words}
      />
    </div>
  );
}
