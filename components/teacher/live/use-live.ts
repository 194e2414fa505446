// How a class is doing, kept up to date while somebody looks.
import { useEffect, useState } from 'react';
import { type News, Polling } from './polling.ts';

export type Live<T> = {
  view: T;
  /** `off` until script runs; `stale`: what is shown may have changed since. */
  state: 'off' | 'live' | 'stale';
  /** Unix ms by this browser's clock: when the view was last known to be true; null while it is. */
  since: number | null;
  /** Unix ms by the server's clock, to ten seconds. */
  now: number;
  /** How often another view has come than the one before. */
  changes: number;
};

/** @param initial what the page was made with, and the server's time then */
export function useLive<T>(url: string, initial: { view: T; now: number }): Live<T> {
  const [live, setLive] = useState<Live<T>>({ ...initial, state: 'off', since: null, changes: 0 });
  useEffect(() => {
    const polling = new Polling(url, (news) => {
      setLive((before) => withNews(before, news, polling.trueAt));
    });
    polling.start();
    return () => polling.stop();
  }, [url]);
  return live;
}

/** The same object where nothing changes, so that nothing is rendered. */
export function withNews<T>(before: Live<T>, news: News | null, trueAt: number): Live<T> {
  if (news === null) {
    return before.state === 'stale' ? before : { ...before, state: 'stale', since: trueAt };
  }
  const known = { ...before, state: 'live' as const, since: null, now: news.now };
  if (news.text === null || news.text === JSON.stringify(before.view)) {
    return before.state === 'live' && before.now === news.now ? before : known;
  }
  return { ...known, view: JSON.parse(news.text) as T, changes: before.changes + 1 };
}
