// The service worker of students' pages. Without a network it shows what keep-page.ts has kept; with one it
// stays out of the way. worker-script.ts makes a script of its own of this file, so it imports nothing.

/** What is used of a service worker's global scope. */
export type WorkerScope = {
  addEventListener: (type: string, listener: (event: WorkerEvent) => void) => void;
  skipWaiting: () => Promise<void>;
  clients: { claim: () => Promise<void> };
  registration: { unregister: () => Promise<boolean> };
  location: { href: string; origin: string };
};

export type WorkerEvent = {
  request: Request;
  waitUntil: (work: Promise<unknown>) => void;
  respondWith: (reply: Promise<Response>) => void;
};

export type WorkerSettings = {
  /** Caches of kept pages begin with this. */
  pages: string;
  /** The cache of `offlinePage`. */
  shell: string;
  /** Path of what is shown in place of a page that is not kept. */
  offlinePage: string;
};

/** What is kept is shown when the network has not answered by then. */
const PATIENCE_MS = 4_000;

export function startOfflineWorker(worker: WorkerScope, settings: WorkerSettings): void {
  const { pages, shell, offlinePage } = settings;
  /** Whether this run has looked for its own script. */
  let looked = false;

  worker.addEventListener('install', (event) => {
    void worker.skipWaiting();
    event.waitUntil(caches.open(shell).then((cache) => cache.add(offlinePage)));
  });

  worker.addEventListener('activate', (event) => {
    const ours = (name: string) => name === shell || name.startsWith(pages);
    event.waitUntil(clearCaches((name) => !ours(name)).then(() => worker.clients.claim()));
  });

  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    const { origin, pathname, searchParams } = new URL(request.url);
    if (request.method !== 'GET' || origin !== worker.location.origin) return;
    if (request.mode === 'navigate' && /^\/q\/[^/]+$/.test(pathname)) {
      const taken = !['leave', 'pause'].some((name) => searchParams.has(name));
      event.respondWith(showPage(request, taken ? origin + pathname : null));
      event.waitUntil(goWithTheApp());
    } else if (pathname.startsWith('/_next/static/')) {
      event.respondWith(loadPart(request));
    }
  });

  /** @param kept the address a page may be kept under, null for none */
  async function showPage(request: Request, kept: string | null): Promise<Response> {
    const copy = kept === null ? undefined : await caches.match(kept);
    const reply = await patiently(fetch(request), copy);
    if (reply && !(copy && reply.status >= 500)) return reply;
    return copy ?? (await caches.match(offlinePage)) ?? Response.error();
  }

  async function loadPart(request: Request): Promise<Response> {
    const copy = await caches.match(request);
    return (await patiently(fetch(request), copy)) ?? copy ?? Response.error();
  }

  /** Where the app no longer has this script (an older build is back), nothing of it stays. */
  async function goWithTheApp(): Promise<void> {
    if (looked) return;
    looked = true;
    const reply = await fetch(worker.location.href, { cache: 'no-store' }).catch(() => null);
    if (reply?.status !== 404 && reply?.status !== 410) return;
    await clearCaches(() => true);
    await worker.registration.unregister();
  }
}

/** @returns null where it fails, or takes too long while there is a copy. */
function patiently(reply: Promise<Response>, copy: Response | undefined): Promise<Response | null> {
  const answered = reply.catch(() => null);
  if (!copy) return answered;
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  return Promise.race([answered, late]);
}

async function clearCaches(chosen: (name: string) => boolean): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith('footnote-'));
  await Promise.all(names.filter(chosen).map((name) => caches.delete(name)));
}
