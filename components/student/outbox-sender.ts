// Empties the outbox: one response at a time, oldest first, again and again until each is acknowledged.
import type { SendOutcome } from './attempt-api.ts';
import type { Outbox, OutboxEntry } from './outbox.ts';

export type SavingStatus = 'idle' | 'saving' | 'saved' | 'kept';

export type SenderOptions = {
  outbox: Outbox;
  send: (entry: OutboxEntry) => Promise<SendOutcome>;
  /** After each acknowledgement or refusal. */
  onSettled: (entry: OutboxEntry, outcome: Exclude<SendOutcome, { type: 'unreachable' }>) => void;
  onStatus: (status: SavingStatus, pending: readonly OutboxEntry[]) => void;
  /** Runs one sending after another, in whichever tab it is asked for. Left out: at once. */
  inTurn?: Turn | undefined;
  /** What is given while nothing waits goes before the page does anything else, and waits for no other tab. */
  ahead?: boolean | undefined;
};

type Turn = <T>(work: () => Promise<T>) => Promise<T>;

export type Sender = {
  push(entry: OutboxEntry): Promise<boolean>;
  /** @returns whether nothing waits any more. */
  flush(): Promise<boolean>;
  stop(): void;
};

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;

export function startSender(options: SenderOptions): Sender {
  const { outbox, send, onSettled, onStatus, inTurn = atOnce } = options;
  let running: Promise<boolean> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retryMs = FIRST_RETRY_MS;
  let stopped = false;

  /** What failed stays kept while it is tried again. */
  const sending = () => (retryMs > FIRST_RETRY_MS ? 'kept' : 'saving');

  async function empty(first: Turn): Promise<boolean> {
    let turn = first;
    while (!stopped && outbox.all().length > 0) {
      onStatus(sending(), outbox.all());
      if (!(await turn(sendOldest))) return false;
      turn = inTurn;
    }
    return !stopped;
  }

  /** @returns false where it did not arrive. Another tab may have sent it since. */
  async function sendOldest(): Promise<boolean> {
    const entry = outbox.all()[0];
    if (!entry || stopped) return !stopped;
    const outcome = await send(entry);
    if (stopped) return false;
    if (outcome.type === 'unreachable') {
      onStatus('kept', outbox.all());
      timer = setTimeout(flush, retryMs);
      retryMs = Math.min(retryMs * 2, LAST_RETRY_MS);
      return false;
    }
    retryMs = FIRST_RETRY_MS;
    if (outcome.type === 'recorded') outbox.settle(entry.operationId, outcome.state);
    else outbox.drop(entry.operationId);
    onSettled(entry, outcome);
    onStatus(outcome.type === 'recorded' ? 'saved' : 'idle', outbox.all());
    return true;
  }

  function run(first: Turn): Promise<boolean> {
    clearTimeout(timer);
    running ??= empty(first).finally(() => {
      running = null;
    });
    return running;
  }

  const flush = () => run(inTurn);

  return {
    flush,
    async push(entry) {
      const alone = outbox.all().length === 0;
      outbox.keep(entry);
      if (running) {
        onStatus(sending(), outbox.all());
        // A run that had just looked and found nothing would pass it over.
        await running;
      }
      return run(options.ahead && alone ? atOnce : inTurn);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

const atOnce: Turn = (work) => work();
