// The outbox of one attempt, as React sees it.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AttemptView, QuestionState } from '#lib/core/attempt/attempt-view.ts';
import { fetchAttempt, sendEntry } from './attempt-api.ts';
import {
  browserStorage,
  isPointing,
  isResponse,
  type OutboxEntry,
  openOutbox,
  type PointingEntry,
  type ResponseEntry,
} from './outbox.ts';
import { type SavingStatus, type Sender, startSender } from './outbox-sender.ts';

export type Saving = {
  questions: QuestionState[];
  /** Responses that wait. */
  pending: readonly ResponseEntry[];
  /** Sentences pointed at that wait. */
  pointed: readonly PointingEntry[];
  status: SavingStatus;
  /** The question whose last response was refused: `questions` show what counts. */
  refused: string | null;
  forgetRefused: () => void;
  /** Changes when fields must show another response than the one put in. */
  renewed: number;
  /** null until the script has started; then a plain form must do. */
  sender: Sender | null;
};

/** Starts with what the page brought; follows each acknowledgement. Sends what an earlier visit kept. */
export function useSaving(view: AttemptView): Saving {
  const [questions, setQuestions] = useState(view.questions);
  const [saving, setSaving] = useState<Pick<Saving, 'pending' | 'pointed' | 'status'>>({
    pending: [],
    pointed: [],
    status: 'idle',
  });
  const [refused, setRefused] = useState<string | null>(null);
  const [renewed, setRenewed] = useState(0);
  const [sender, setSender] = useState<Sender | null>(null);
  const attemptId = view.id;

  const showTruth = useCallback(
    async (questionId: string) => {
      const truth = await fetchAttempt(attemptId);
      if (truth && truth.status !== 'open') window.location.reload();
      else if (truth) setQuestions(truth.questions);
      setRefused(questionId);
      setRenewed((times) => times + 1);
    },
    [attemptId],
  );

  const started = useRef(false);
  useEffect(() => {
    const outbox = openOutbox(attemptId, browserStorage());
    const running = startSender({
      outbox,
      send: (entry) => sendEntry(attemptId, entry),
      onSettled(entry, outcome) {
        if (outcome.type === 'refused') void showTruth(entry.questionId);
        else setQuestions((all) => all.map((state) => replaced(state, entry, outcome.state)));
      },
      onStatus: (status, waiting) =>
        setSaving({
          status,
          pending: waiting.filter(isResponse),
          pointed: waiting.filter(isPointing),
        }),
    });
    const flush = () => void running.flush();
    window.addEventListener('online', flush);
    setSender(running);
    if (!started.current) {
      if (outbox.all().length > 0) setRenewed((times) => times + 1);
      flush();
    }
    started.current = true;
    return () => {
      window.removeEventListener('online', flush);
      running.stop();
    };
  }, [attemptId, showTruth]);

  const forgetRefused = useCallback(() => setRefused(null), []);
  return { questions, ...saving, refused, forgetRefused, renewed, sender };
}

function replaced(state: QuestionState, entry: OutboxEntry, next: QuestionState): QuestionState {
  return state.question.id === entry.questionId ? next : state;
}
