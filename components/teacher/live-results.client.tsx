'use client';
// Asks every few seconds whether the results have changed, and renews the page where they have.
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useState } from 'react';

export type LiveResultsProps = {
  /** The results as JSON, with an ETag. */
  url: string;
  /** Of the results now shown. */
  etag: string;
  words: { live: string; offline: string };
  /** What stands here without script. */
  children: ReactNode;
};

const EVERY_MS = 3_000;

export function LiveResults({ url, etag, words, children }: LiveResultsProps) {
  const router = useRouter();
  const [state, setState] = useState<'plain' | 'live' | 'offline'>('plain');
  useEffect(() => {
    let stopped = false;
    async function look(): Promise<void> {
      if (document.visibilityState === 'hidden') return;
      try {
        const reply = await fetch(url, { headers: { 'if-none-match': `"${etag}"` } });
        if (stopped) return;
        setState(reply.ok || reply.status === 304 ? 'live' : 'offline');
        if (reply.status === 200 && reply.headers.get('etag') !== `"${etag}"`) router.refresh();
      } catch {
        if (!stopped) setState('offline');
      }
    }
    setState((before) => (before === 'plain' ? 'live' : before));
    const timer = setInterval(look, EVERY_MS);
    return () => {
      stopped = true;
      clearInterval(timer);
    };
  }, [url, etag, router]);
  return (
    <p className="note" role="status">
      {state === 'plain' ? children : words[state]}
    </p>
  );
}
