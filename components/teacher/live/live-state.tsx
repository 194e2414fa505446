// Whether what is shown is up to date. Said aloud when that changes; how far the class is, twice a minute at most.
import { useEffect, useRef, useState } from 'react';
import { fillTemplate } from '#components/ui/fill-template.ts';
import type { LiveWords } from './live-words.ts';
import type { Live } from './use-live.ts';

export type LiveStateProps = {
  live: Pick<Live<unknown>, 'state' | 'since'>;
  working: number;
  finished: number;
  words: Pick<LiveWords, 'upToDate' | 'stale' | 'announce' | 'refresh'>;
};

const EVERY_MS = 30_000;

export function LiveState({ live, working, finished, words }: LiveStateProps) {
  const told = useSeldom(fillTemplate(words.announce, { working, finished }));
  return (
    <>
      <p className={live.state === 'stale' ? 'live-stale' : 'note'} role="status">
        {live.state === 'off' && <a href="?">{words.refresh}</a>}
        {live.state === 'live' && words.upToDate}
        {live.state === 'stale' &&
          fillTemplate(words.stale, { time: new Date(live.since ?? 0).toLocaleTimeString() })}
      </p>
      <p className="unseen" aria-live="polite">
        {told}
      </p>
    </>
  );
}

/** The text as it was at most half a minute ago; '' until it changes first. */
function useSeldom(text: string): string {
  const [told, setTold] = useState('');
  const last = useRef({ text, at: 0 });
  useEffect(() => {
    if (last.current.text === text) return;
    const wait = Math.max(0, last.current.at + EVERY_MS - Date.now());
    const timer = setTimeout(() => {
      last.current = { text, at: Date.now() };
      setTold(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text]);
  return told;
}
