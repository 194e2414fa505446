// What an open attempt needs beside its outbox, loaded when the page is idle: the page kept for a lost
// network, word from other tabs, and a look at the server's state when the page is seen again.
import type { AttemptView, QuestionState } from '#lib/core/attempt/attempt-view.ts';
import { fetchAttempt } from '../attempt-api.ts';
import { browserStorage, type Outbox } from '../outbox.ts';
import { openDurableCopy } from './durable-copy.ts';
import { forgetAttempt } from './forget-attempt.ts';
import { keepPage } from './keep-page.ts';
import { loadParts } from './load-parts.ts';

/** What tabs of one attempt tell each other. */
export type TabNews = { type: 'recorded'; state: QuestionState } | { type: 'finished' };

export type Watch = {
  tell: (news: TabNews) => void;
  /** Handed in. */
  end: () => Promise<void>;
  stop: () => void;
};

export type WatchOptions = {
  outbox: Outbox;
  flush: () => void;
  onTruth: (truth: AttemptView) => void;
  /** Recorded by another tab. */
  onElsewhere: (state: QuestionState) => void;
};

/** The server is not asked more often. */
const LOOK_AGAIN_MS = 20_000;

export function watchOver(attemptId: string, options: WatchOptions): Watch {
  const { outbox, flush, onTruth, onElsewhere } = options;
  const channel = new BroadcastChannel(`footnote:${attemptId}`);
  let lookedAt = performance.now();
  let stopped = false;

  channel.onmessage = ({ data }: MessageEvent<TabNews>) => {
    if (data.type === 'finished') {
      keeping.abort();
      showEnd();
    } else onElsewhere(data.state);
  };

  /** A store that lost its last writes is given them again; an end elsewhere shows here. */
  async function look(): Promise<void> {
    if (document.hidden || performance.now() - lookedAt < LOOK_AGAIN_MS) return;
    lookedAt = performance.now();
    const truth = await fetchAttempt(attemptId);
    if (!truth || stopped) return;
    if (truth.status !== 'open') return showEnd();
    onTruth(truth);
    if (outbox.reopen(truth.questions)) flush();
  }

  const lookAgain = () => void look();
  document.addEventListener('visibilitychange', lookAgain);
  const keeping = new AbortController();
  void loadParts().then(() => keepPage(attemptId, keeping.signal));
  void copyOutbox();

  /** What a killed browser lost of its first storage is put back, and sent. */
  async function copyOutbox(): Promise<void> {
    const storage = browserStorage();
    const copy = storage && (await openDurableCopy(attemptId));
    if (!storage || !copy || stopped) return;
    outbox.copyTo(copy);
    if (await copy.restore(storage).catch(() => false)) flush();
  }

  return {
    tell: (news) => channel.postMessage(news),
    async end() {
      channel.postMessage({ type: 'finished' } satisfies TabNews);
      // A page kept after it was forgotten would stay.
      keeping.abort();
      await forgetAttempt(attemptId);
    },
    stop() {
      stopped = true;
      channel.close();
      document.removeEventListener('visibilitychange', lookAgain);
    },
  };
}

function showEnd(): void {
  window.location.assign('?n=result&said=handedIn#result');
}
