'use client';
// On the page of an attempt that is over: responses that never arrived are sent, the rest is forgotten.
import { useEffect } from 'react';

export function Leftovers({ attemptId }: { attemptId: string }) {
  useEffect(() => {
    let stopped = false;
    const settle = async () => {
      // Without a network it does not come: then `online` asks again.
      const part = await import('./offline/settle-leftovers.ts').catch(() => null);
      const arrived = await part?.settleLeftovers(attemptId);
      if (arrived && !stopped) window.location.reload();
    };
    const again = () => void settle();
    again();
    window.addEventListener('online', again);
    return () => {
      stopped = true;
      window.removeEventListener('online', again);
    };
  }, [attemptId]);
  return null;
}
