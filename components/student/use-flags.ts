// Marks at questions, shown at once and sent behind: again when the connection is back, also on a later visit.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { QuestionState } from '#lib/core/attempt/attempt-view.ts';
import { keepFlag, sendFlags, waitingFlags } from './flag-box.ts';

const RETRY_MS = 15_000;

export type Flags = {
  isFlagged: (state: QuestionState) => boolean;
  /** Shows and sends what the form holds. */
  send: (form: HTMLFormElement) => void;
};

export function useFlags(attemptId: string): Flags {
  const [wanted, setWanted] = useState<Readonly<Record<string, boolean>>>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const sent = await sendFlags(attemptId);
    clearTimeout(timer.current);
    if (!sent) timer.current = setTimeout(flush, RETRY_MS);
  }, [attemptId]);

  useEffect(() => {
    setWanted((all) => ({ ...waitingFlags(attemptId), ...all }));
    const again = () => void flush();
    again();
    window.addEventListener('online', again);
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener('online', again);
    };
  }, [attemptId, flush]);

  return {
    isFlagged: ({ question, flagged }) => wanted[question.id] ?? flagged ?? false,
    send(form) {
      const { questionId = '', flagged } = keepFlag(form);
      setWanted((all) => ({ ...all, [questionId]: flagged === 'true' }));
      void flush();
    },
  };
}
