// Handing in: at once, or as soon as nothing waits to be sent any more and the server answers.
import { useEffect, useState } from 'react';
import { sendFinish } from './attempt-api.ts';
import type { Sender } from './outbox-sender.ts';

const RETRY_MS = 3_000;

export type HandIn = {
  /** It did not work at once and is tried again by itself. */
  waits: boolean;
  start: (operationId: string) => void;
  /** Not wanted any more. */
  cancel: () => void;
};

/** @param onDone called once it is handed in; the same function at every render */
export function useHandIn(attemptId: string, sender: Sender | null, onDone: () => void): HandIn {
  const [operationId, setOperationId] = useState<string | null>(null);
  const [waits, setWaits] = useState(false);

  useEffect(() => {
    if (!sender || operationId === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let busy = false;
    let stopped = false;
    async function attempt(): Promise<void> {
      if (busy || !sender || operationId === null) return;
      busy = true;
      clearTimeout(timer);
      const done = (await sender.flush()) && !stopped && (await sendFinish(attemptId, operationId));
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
  }, [attemptId, sender, operationId, onDone]);

  return {
    waits,
    start: (id) => setOperationId((wanted) => wanted ?? id),
    cancel() {
      setOperationId(null);
      setWaits(false);
    },
  };
}
