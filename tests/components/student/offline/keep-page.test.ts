import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetPages, keepPage } from '#components/student/offline/keep-page.ts';
import { KEPT_PAGES } from '#components/student/offline/kept-caches.ts';

const PATH = '/q/gull';
const NAME = KEPT_PAGES + PATH;

/** The browser's caches, as far as a kept page needs them: name to path to text. */
const kept = new Map<string, Map<string, string>>();
let onAdd: () => void = () => {};

beforeEach(() => {
  kept.clear();
  onAdd = () => {};
  window.history.replaceState(null, '', PATH);
  const cacheOf = (held: Map<string, string>) => ({
    keys: async () => [...held.keys()].map((path) => ({ url: `http://localhost${path}` })),
    async addAll(parts: Request[]) {
      onAdd();
      for (const { url, signal } of parts) {
        signal.throwIfAborted();
        held.set(new URL(url).pathname, 'part');
      }
    },
    put: async (path: string, page: Response) => void held.set(path, await page.text()),
    delete: async (url: string) => held.delete(new URL(url).pathname),
  });
  vi.stubGlobal('caches', {
    async open(name: string) {
      const held = kept.get(name) ?? new Map<string, string>();
      kept.set(name, held);
      return cacheOf(held);
    },
    keys: async () => [...kept.keys()],
    async match(path: string, { cacheName }: { cacheName: string }) {
      const text = kept.get(cacheName)?.get(path);
      return text === undefined ? undefined : new Response(text);
    },
    delete: async (name: string) => kept.delete(name),
  });
  vi.stubGlobal('navigator', { serviceWorker: { register: async () => {} } });
  // The address is relative on a page; here nothing resolves it.
  vi.stubGlobal(
    'Request',
    class {
      url: string;
      signal: AbortSignal;
      constructor(path: string, { signal }: { signal: AbortSignal }) {
        this.url = `http://localhost${path}`;
        this.signal = signal;
      }
    },
  );
  vi.stubGlobal(
    'fetch',
    async () => new Response('<script src="/_next/static/a.js"></script> gull.1'),
  );
});
afterEach(() => vi.unstubAllGlobals());

it('keeps the page with the parts it names, and forgets that of the attempt only', async () => {
  expect(await keepPage('gull.1', new AbortController().signal)).toBe(true);
  expect([...(kept.get(NAME)?.keys() ?? [])]).toEqual(['/_next/static/a.js', PATH]);
  await forgetPages('tern.1');
  expect(kept.has(NAME)).toBe(true);
  await forgetPages('gull.1');
  expect(kept.has(NAME)).toBe(false);
});

it('keeps nothing of an attempt that ends while its page is being kept', async () => {
  const keeping = new AbortController();
  onAdd = () => {
    keeping.abort();
    kept.delete(NAME);
  };
  expect(await keepPage('gull.1', keeping.signal)).toBe(false);
  expect(kept.size).toBe(0);
});

it('forgets what is left of a page that never came whole', async () => {
  kept.set(NAME, new Map([['/_next/static/a.js', 'part']]));
  await forgetPages('gull.1');
  expect(kept.size).toBe(0);
});
