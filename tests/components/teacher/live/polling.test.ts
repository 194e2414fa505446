import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type News, Polling } from '#components/teacher/live/polling.ts';

const URL = '/api/assignments/kx7mq2/live';
const DATE = 'Mon, 02 Mar 2026 10:00:07 GMT';

let fetched: ReturnType<typeof vi.fn>;
let told: (News | null)[];
let polling: Polling;

beforeEach(() => {
  vi.useFakeTimers();
  fetched = vi.fn(async () => new Response('{}', { headers: { etag: '"1"', date: DATE } }));
  vi.stubGlobal('fetch', fetched);
  told = [];
  polling = new Polling(URL, (news) => told.push(news));
});

afterEach(() => {
  polling.stop();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

function hide(hidden: boolean): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(hidden ? 'hidden' : 'visible');
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('asking how a class is doing', () => {
  it('happens at once and every two seconds, with the ETag of what is there', async () => {
    polling.start();
    await pass(0);
    fetched.mockImplementation(async () => new Response(null, { status: 304 }));
    await pass(4_000);
    expect(fetched).toHaveBeenCalledTimes(3);
    expect(fetched.mock.calls.map(([, { headers }]) => headers)).toEqual([
      {},
      { 'if-none-match': '"1"' },
      { 'if-none-match': '"1"' },
    ]);
    expect(told[0]).toEqual({ text: '{}', now: Date.UTC(2026, 2, 2, 10, 0, 0) });
    expect(told.slice(1).map((news) => news?.text)).toEqual([null, null]);
  });

  it('stops while nobody looks, and goes on at once when somebody does', async () => {
    polling.start();
    await pass(0);
    hide(true);
    await pass(60_000);
    expect(fetched).toHaveBeenCalledTimes(1);
    hide(false);
    await pass(0);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['the network is gone', async () => Promise.reject(new TypeError('gone'))],
    ['the store is dead', async () => new Response(null, { status: 503 })],
  ])('waits longer and longer where %s, and is quick again afterwards', async (_, fails) => {
    fetched.mockImplementation(fails);
    polling.start();
    await pass(60_000);
    expect(told).toEqual([null, null, null, null, null]);
    await pass(120_000);
    expect(told.length).toBeLessThanOrEqual(9);
    fetched.mockImplementation(async () => new Response('{}'));
    window.dispatchEvent(new Event('online'));
    await pass(4_000);
    expect(told.slice(-3).every((news) => news !== null)).toBe(true);
  });

  it('asks nothing more once it is stopped', async () => {
    polling.start();
    await pass(0);
    polling.stop();
    await pass(60_000);
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});
