// The outbox of one attempt, as React sees it.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { AttemptView, QuestionState } from '#lib/core/attempt/attempt-view.ts';
import { fetchAttempt, sendEntry } from './attempt-api.ts';
import { inTurn } from './in-turn.ts';
import type { Watch } from './offline/watch-over.ts';
import {
  browserStorage,
  isPointing,
  isResponse,
  type Outbox,
  type OutboxEntry,
  openOutbox,
  type PointingEntry,
  type ResponseEntry,
} from './outbox.ts';
import { type SavingStatus, type Sender, startSender } from './outbox-sender.ts';
import { verdictComes } from './verdict-part.tsx';
import { whenIdle } from './when-idle.ts';

export type Saving = {
  questions: QuestionState[];
  /** Responses that wait. */
  pending: readonly ResponseEntry[];
  /** Sentences pointed at that wait. */
  pointed: readonly PointingEntry[];
  status: SavingStatus;
  /** The question whose last response was refused, or given elsewhere: `questions` show what counts. */
  refused: string | null;
  forgetRefused: () => void;
  /** By question: changes when its fields must show another response than the one put in. */
  renewed: Readonly<Record<string, number>>;
  /** null until the script has started; then a plain form must do. */
  sender: Sender | null;
  /** null until then too. */
  outbox: Outbox | null;
  /** Sends all that waits, and what the store has lost. @returns whether the server has everything */
  settleAll: () => Promise<boolean>;
  /** Handed in: other tabs are told, and nothing of the attempt stays in this browser. */
  end: () => Promise<void>;
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
  const [renewed, setRenewed] = useState<Saving['renewed']>({});
  const renew = useCallback(
    (id: string) => setRenewed((times) => ({ ...times, [id]: (times[id] ?? 0) + 1 })),
    [],
  );
  const [running, setRunning] = useState<{ sender: Sender; outbox: Outbox } | null>(null);
  const watch = useRef<Watch | null>(null);
  const brought = useRef(view.questions);
  const attemptId = view.id;
  const tells = view.feedback === 'each';

  const showTruth = useCallback(
    async (questionId: string) => {
      const truth = await fetchAttempt(attemptId);
      if (truth && truth.status !== 'open') window.location.reload();
      else if (truth) setQuestions(truth.questions);
      setRefused(questionId);
      renew(questionId);
    },
    [attemptId, renew],
  );

  const started = useRef(false);
  useEffect(() => {
    const outbox = openOutbox(attemptId, browserStorage());
    const onStatus = (status: SavingStatus, waiting: readonly OutboxEntry[]) =>
      setSaving({
        status,
        pending: waiting.filter(isResponse),
        pointed: waiting.filter(isPointing),
      });
    const replace = (state: QuestionState) =>
      setQuestions((all) => all.map((each) => (isSame(each, state) ? state : each)));
    const sender = startSender({
      outbox,
      async send(entry) {
        const told = tells ? verdictComes() : null;
        const outcome = await sendEntry(attemptId, entry);
        await told;
        return outcome;
      },
      onSettled(entry, outcome) {
        if (outcome.type === 'refused') void showTruth(entry.questionId);
        else {
          replace(outcome.state);
          watch.current?.tell({ type: 'recorded', state: outcome.state });
        }
      },
      onStatus,
      inTurn: (work) => inTurn(attemptId, work),
      // A try that was judged takes nothing more, whichever tab is first.
      ahead: tells,
    });
    const flush = () => void sender.flush();
    window.addEventListener('online', flush);
    setRunning({ sender, outbox });
    if (!started.current) {
      outbox.reopen(brought.current);
      for (const { questionId } of outbox.all()) renew(questionId);
      flush();
    }
    started.current = true;
    let stopped = false;
    const watchNow = async (): Promise<void> => {
      const part = await import('./offline/watch-over.ts').catch(() => null);
      if (stopped || watch.current) return;
      // Without a network it does not come: when that is back, it is asked for again.
      if (!part) window.addEventListener('online', watchNow, { once: true });
      else
        watch.current = part.watchOver(attemptId, {
          outbox,
          flush,
          onTruth: (truth) => setQuestions(truth.questions),
          onElsewhere(state) {
            replace(state);
            // The other tab may tell of it before the storage does.
            if (state.operationId) outbox.settle(state.operationId, state);
            onStatus('saved', outbox.all());
            setRefused(state.question.id);
            renew(state.question.id);
          },
        });
    };
    // A response on its way has the network to itself, and what it brought is shown first.
    const cancel = whenIdle(() => sender.flush().then(() => setTimeout(watchNow)));
    return () => {
      stopped = true;
      cancel();
      window.removeEventListener('online', flush);
      window.removeEventListener('online', watchNow);
      sender.stop();
      watch.current?.stop();
      watch.current = null;
    };
  }, [attemptId, tells, showTruth, renew]);

  const settleAll = useCallback(async () => {
    if (!running || !(await running.sender.flush())) return false;
    const truth = await fetchAttempt(attemptId);
    if (!truth) return false;
    return !running.outbox.reopen(truth.questions) || running.sender.flush();
  }, [attemptId, running]);

  const end = useCallback(async () => {
    await watch.current?.end();
  }, []);

  const forgetRefused = useCallback(() => setRefused(null), []);
  const { sender = null, outbox = null } = running ?? {};
  return {
    questions,
    ...saving,
    refused,
    forgetRefused,
    renewed,
    sender,
    outbox,
    settleAll,
    end,
  };
}

function isSame(a: QuestionState, b: QuestionState): boolean {
  return a.question.id === b.question.id;
}
