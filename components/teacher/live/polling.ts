// Asks an address every two seconds while the page is seen, with the ETag of what it has.

/** Between two questions, and the longest wait while nothing answers. */
const EVERY_MS = 2_000;
const LONGEST_MS = 30_000;
/** A question without a reply for so long has failed. */
const PATIENCE_MS = 10_000;
/** How exactly the server's time is told. */
const STEP_MS = 10_000;

export type News = {
  /** JSON; null: the same as before. */
  text: string | null;
  /** Unix ms by the server's clock, to ten seconds. */
  now: number;
};

export class Polling {
  /** Unix ms by this browser's clock: when the last reply came. */
  trueAt = Date.now();
  readonly #url: string;
  readonly #tell: (news: News | null) => void;
  #etag: string | null = null;
  #failures = 0;
  #asking = false;
  #stopped = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param tell gets each reply; null: there was none, or a refusal */
  constructor(url: string, tell: (news: News | null) => void) {
    this.#url = url;
    this.#tell = tell;
  }

  start(): void {
    document.addEventListener('visibilitychange', this.#look);
    window.addEventListener('online', this.#look);
    void this.#look();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#look);
    window.removeEventListener('online', this.#look);
  }

  readonly #look = async (): Promise<void> => {
    clearTimeout(this.#timer);
    if (this.#asking || this.#stopped || document.visibilityState === 'hidden') return;
    this.#asking = true;
    const news = await this.#ask();
    this.#asking = false;
    if (this.#stopped) return;
    this.#failures = news ? 0 : this.#failures + 1;
    if (news) this.trueAt = Date.now();
    this.#tell(news);
    this.#timer = setTimeout(this.#look, Math.min(LONGEST_MS, EVERY_MS * 2 ** this.#failures));
  };

  async #ask(): Promise<News | null> {
    try {
      const reply = await fetch(this.#url, {
        headers: this.#etag === null ? {} : { 'if-none-match': this.#etag },
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      const now = Date.parse(reply.headers.get('date') ?? '') || Date.now();
      const step = now - (now % STEP_MS);
      if (reply.status === 304) return { text: null, now: step };
      if (!reply.ok) return null;
      const text = await reply.text();
      this.#etag = reply.headers.get('etag');
      return { text, now: step };
    } catch {
      return null;
    }
  }
}
