// Handing in: at once, or as soon as nothing waits to be sent any more and the server answers.
// The wish outlives the page: an attempt that was to be handed in is so when its page is open again.
import { useEffect, useState } from 'react';
import { sendFinish } from './attempt-api.ts';
import { browserStorage } from './outbox.ts';

const RETRY_MS = 3_000;

/** The key of an attempt's wish to be handed in begins with this; its value is the operation's id. */
export const HAND_IN_PREFIX = 'footnote:hand-in:';

export type HandIn = {
  /** It did not work at once and is tried again by itself. */
  waits: boolean;
  /** It was wanted before this page was opened. */
  resumed: boolean;
  start: (operationId: string) => void;
  /** Not wanted any more. */
  cancel: () => void;
};

export type HandInOptions = {
  attemptId: string;
  /** null until responses can be sent. @returns whether the server has every response */
  settleAll: (() => Promise<boolean>) | null;
  /** Called once it is handed in; the same function at every render. */
  onDone: () => void;
};

export function useHandIn({ attemptId, settleAll, onDone }: HandInOptions): HandIn {
  const [operationId, setOperationId] = useState<string | null>(null);
  const [waits, setWaits] = useState(false);
  const [resumed, setResumed] = useState(false);
  const key = `${HAND_IN_PREFIX}${attemptId}`;

  useEffect(() => {
    const wanted = browserStorage()?.getItem(key);
    if (!wanted) return;
    setOperationId(wanted);
    setWaits(true);
    setResumed(true);
  }, [key]);

  useEffect(() => {
    if (!settleAll || operationId === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let busy = false;
    let stopped = false;
    async function attempt(): Promise<void> {
      if (busy || !settleAll || operationId === null) return;
      busy = true;
      clearTimeout(timer);
      const done = (await settleAll()) && !stopped && (await sendFinish(attemptId, operationId));
      busy = false;
      if (stopped) return;
      if (done) onDone();
      else {
        setWaits(true);
        timer = setTimeout(attempt, RETRY_MS);
      }
    }
    const again = () => void attempt();
    window.addEventListener('online', again);
    again();
    return () => {
      stopped = true;
      clearTimeout(timer);
      window.removeEventListener('online', again);
    };
  }, [attemptId, settleAll, operationId, onDone]);

  return {
    waits,
    resumed,
    start(id) {
      setOperationId((wanted) => wanted ?? id);
      remember(key, id);
    },
    cancel() {
      setOperationId(null);
      setWaits(false);
      remember(key, null);
    },
  };
}

function remember(key: string, operationId: string | null): void {
  try {
    if (operationId === null) browserStorage()?.removeItem(key);
    else browserStorage()?.setItem(key, operationId);
  } catch {
    // Full: the wish lives as long as the page.
  }
}
