import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startOfflineWorker, type WorkerEvent } from '#app/worker/offline-worker.ts';
import { workerScript } from '#app/worker/worker-script.ts';

const ORIGIN = 'https://footnote.example';
const SETTINGS = { pages: 'footnote-1 ', shell: 'footnote-1', offlinePage: '/offline' };

/** Cache Storage by name, each a map of addresses to bodies. */
function fakeCaches(held: Record<string, Record<string, string>>) {
  return {
    held,
    keys: async () => Object.keys(held),
    delete: async (name: string) => delete held[name],
    open: async (name: string) => ({
      add: async (url: string) => {
        held[name] = { ...held[name], [`${ORIGIN}${url}`]: url };
      },
    }),
    match: async (asked: string | Request) => {
      const url = new URL(typeof asked === 'string' ? asked : asked.url, ORIGIN).href;
      const body = Object.values(held).find((cache) => url in cache)?.[url];
      return body === undefined ? undefined : new Response(body);
    },
  };
}

function start(held: Record<string, Record<string, string>> = {}) {
  const listeners = new Map<string, (event: WorkerEvent) => void>();
  const unregister = vi.fn(async () => true);
  vi.stubGlobal('caches', fakeCaches(held));
  startOfflineWorker(
    {
      addEventListener: (type, listener) => listeners.set(type, listener),
      skipWaiting: async () => {},
      clients: { claim: async () => {} },
      registration: { unregister },
      location: { href: `${ORIGIN}/worker`, origin: ORIGIN },
    },
    SETTINGS,
  );
  /** @returns the body the worker answers with; null where it leaves the request to the browser. */
  const fire = async (type: string, asked: Partial<Request> = {}): Promise<string | null> => {
    const work: Promise<unknown>[] = [];
    const replies: Promise<Response>[] = [];
    const request = { method: 'GET', mode: 'navigate', url: `${ORIGIN}/q/gull`, ...asked };
    listeners.get(type)?.({
      request: request as Request,
      waitUntil: (each) => work.push(each),
      respondWith: (reply) => replies.push(reply),
    });
    await Promise.all(work);
    return (await replies[0])?.text() ?? null;
  };
  return { fire, held, unregister };
}

const offline = () => Promise.reject(new TypeError('network'));
const kept = () => ({
  'footnote-1 /q/gull': { [`${ORIGIN}/q/gull`]: 'kept', [`${ORIGIN}/_next/static/a.js`]: 'part' },
  'footnote-1': { [`${ORIGIN}/offline`]: 'no connection' },
});

beforeEach(() => vi.stubGlobal('fetch', offline));

describe('the service worker of students’ pages', () => {
  it('shows the page of the network where there is one', async () => {
    vi.stubGlobal('fetch', async () => new Response('new'));
    expect(await start(kept()).fire('fetch')).toBe('new');
  });

  it('shows the kept page, whatever its question, and its parts where there is none', async () => {
    const { fire } = start(kept());
    expect(await fire('fetch')).toBe('kept');
    expect(await fire('fetch', { url: `${ORIGIN}/q/gull?n=3` })).toBe('kept');
    const part = { url: `${ORIGIN}/_next/static/a.js`, mode: 'no-cors' } as const;
    expect(await fire('fetch', part)).toBe('part');
  });

  it('shows the kept page in place of a failing server’s, and of one that does not answer', async () => {
    vi.stubGlobal('fetch', async () => new Response('broken', { status: 503 }));
    const { fire } = start(kept());
    expect(await fire('fetch')).toBe('kept');
    vi.useFakeTimers();
    vi.stubGlobal('fetch', (asked: string | Request) =>
      asked === `${ORIGIN}/worker` ? offline() : new Promise(() => {}),
    );
    const answer = start(kept()).fire('fetch');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(await answer).toBe('kept');
    vi.useRealTimers();
  });

  it('says that there is no connection where a page is not kept, and at "Not you?"', async () => {
    const { fire } = start(kept());
    expect(await fire('fetch', { url: `${ORIGIN}/q/other` })).toBe('no connection');
    expect(await fire('fetch', { url: `${ORIGIN}/q/gull?leave=1` })).toBe('no connection');
  });

  it.each([
    ['what is sent', { method: 'POST', url: `${ORIGIN}/q/gull/respond` }],
    ['a teacher’s page', { url: `${ORIGIN}/teach` }],
    ['the API', { mode: 'cors', url: `${ORIGIN}/api/attempts/gull.1` } as const],
    ['another site', { url: 'https://other.example/q/gull' }],
  ])('leaves alone %s', async (_title, asked) => {
    expect(await start(kept()).fire('fetch', asked)).toBeNull();
  });

  it('clears the caches of other layouts, and no others', async () => {
    const { fire, held } = start({ ...kept(), 'footnote-0 /q/gull': {}, elsewhere: {} });
    await fire('activate');
    expect(Object.keys(held)).toEqual(['footnote-1 /q/gull', 'footnote-1', 'elsewhere']);
  });

  it('goes, with all it kept, where the app has no such script any more', async () => {
    vi.stubGlobal('fetch', async (asked: string | Request) =>
      asked === `${ORIGIN}/worker` ? new Response('', { status: 404 }) : new Response('new'),
    );
    const { fire, held, unregister } = start(kept());
    await fire('fetch');
    expect(unregister).toHaveBeenCalledOnce();
    expect(held).toEqual({});
  });

  it('reaches the browser as a script that needs nothing else', () => {
    const script = workerScript();
    expect(script).not.toMatch(/^\s*(import|export)\b/m);
    const added: string[] = [];
    const self = { addEventListener: (type: string) => added.push(type) };
    new Function('self', script)(self);
    expect(added).toEqual(['install', 'activate', 'fetch']);
  });
});
