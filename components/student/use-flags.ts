// Marks at questions, shown at once and sent behind: again when the connection is back.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { QuestionState } from '#lib/core/attempt/attempt-view.ts';

export type Flags = {
  isFlagged: (state: QuestionState) => boolean;
  /** Shows and sends what the form holds. */
  send: (form: HTMLFormElement) => void;
};

export function useFlags(): Flags {
  const [wanted, setWanted] = useState<Readonly<Record<string, boolean>>>({});
  const unsent = useRef(new Map<string, { action: string; fields: FormData }>());

  const flush = useCallback(async () => {
    for (const [questionId, form] of unsent.current) {
      const { action, fields: body } = form;
      // The reply is the page without script: that there is one is enough.
      const reply = await fetch(action, { method: 'POST', body, redirect: 'manual' }).catch(
        () => null,
      );
      const arrived = reply !== null && reply.status < 500;
      if (arrived && unsent.current.get(questionId) === form) unsent.current.delete(questionId);
    }
  }, []);

  useEffect(() => {
    const again = () => void flush();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [flush]);

  return {
    isFlagged: ({ question, flagged }) => wanted[question.id] ?? flagged ?? false,
    send(form) {
      const fields = new FormData(form);
      const questionId = String(fields.get('questionId'));
      setWanted((all) => ({ ...all, [questionId]: fields.get('flagged') === 'true' }));
      unsent.current.set(questionId, { action: form.action, fields });
      void flush();
    },
  };
}
