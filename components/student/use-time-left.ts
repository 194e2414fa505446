// The time left by the server's clock. The browser's own is never asked what time it is, only how much has passed.
import { useEffect, useState } from 'react';
import type { AttemptView } from '#lib/core/attempt/attempt-view.ts';
import { fetchAttempt } from './attempt-api.ts';

const TICK_MS = 1_000;
/** After the end the server waits so long for what is on its way. */
const PAST_END_MS = 3_000;
const ASK_AGAIN_MS = 10_000;

/** The server's clock read `now` when the browser's stopwatch read `at`. All in ms. */
type Reading = { dueAt: number; now: number; at: number };

/**
 * Asks anew when the page is seen again: a stopwatch may stand still while a device sleeps, and the end may
 * have been moved.
 * @param given.now the server's clock when it made the page, Unix ms
 * @param given.onOver called with what the server holds once it says that the attempt is over; the same function at every render
 * @returns ms, negative past the end; null: there is no end any more
 */
export function useTimeLeft(
  attemptId: string,
  { dueAt, now, onOver }: { dueAt: number; now: number; onOver: (view: AttemptView) => void },
): number | null {
  const [left, setLeft] = useState<number | null>(dueAt - now);

  useEffect(() => {
    let reading: Reading | null = { dueAt, now, at: pageMadeAt() };
    let askedAt = Number.NEGATIVE_INFINITY;
    let end: ReturnType<typeof setTimeout> | undefined;

    async function ask(): Promise<void> {
      const sentAt = performance.now();
      askedAt = sentAt;
      const view = await fetchAttempt(attemptId);
      if (!view) return;
      if (view.status !== 'open') onOver(view);
      const at = (sentAt + performance.now()) / 2;
      reading = view.dueAt === null ? null : { dueAt: view.dueAt, now: view.now, at };
      tick();
    }

    function tick(): void {
      const time = performance.now();
      const next = reading && reading.dueAt - reading.now - (time - reading.at);
      setLeft(next);
      // The end itself: the server waits only two seconds for what is sent then.
      if (next !== null && next > 0 && next < TICK_MS) end = setTimeout(tick, next);
      const over = next !== null && next < -PAST_END_MS;
      if (over && time - askedAt > ASK_AGAIN_MS) void ask();
    }

    const seen = () => {
      if (document.visibilityState === 'visible') void ask();
    };
    tick();
    const timer = setInterval(tick, TICK_MS);
    document.addEventListener('visibilitychange', seen);
    window.addEventListener('pageshow', onPageShow);
    function onPageShow(event: PageTransitionEvent): void {
      if (event.persisted) void ask();
    }
    return () => {
      clearInterval(timer);
      clearTimeout(end);
      document.removeEventListener('visibilitychange', seen);
      window.removeEventListener('pageshow', onPageShow);
    };
  }, [attemptId, dueAt, now, onOver]);

  return left;
}

/** When the first byte of the page came, by the browser's stopwatch. */
function pageMadeAt(): number {
  const [page] = performance.getEntriesByType?.('navigation') ?? [];
  const { responseStart = 0 } = (page ?? {}) as Partial<PerformanceNavigationTiming>;
  return responseStart > 0 ? responseStart : performance.now();
}
