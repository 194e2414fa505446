// Keeps the page of an open attempt, with the script and style it needs, for when the network is gone.
// Loaded when the page is idle; the service worker (app/worker) shows what is kept here.
import { KEPT_PAGES } from './kept-caches.ts';

const MAX_PAGES = 3;
/** Parts of the app as a page names them. The fonts it names are kept only where they are used. */
const NAMED = /\/_next\/static\/[\w./~%-]+\.(?:js|css)/g;
const LOADED = /^\/_next\/static\/[\w./~%-]+\.(?:js|css|woff2)$/;

/**
 * The page's own address, asked for anew: what is kept is what the server would send now.
 * @param attemptId stands in the page; another page than that attempt's is not kept
 * @param signal when the attempt ends: from then on nothing is kept
 * @returns whether it is kept. Not on plain http, where browsers have no caches.
 */
export async function keepPage(attemptId: string, signal: AbortSignal): Promise<boolean> {
  if (!('caches' in window) || !('serviceWorker' in navigator)) return false;
  const { pathname } = window.location;
  if (!/^\/q\/[^/]+$/.test(pathname)) return false;
  try {
    await navigator.serviceWorker.register('/worker', { scope: '/q/' });
    const page = await fetch(pathname, { signal });
    const text = await page.clone().text();
    if (page.status !== 200 || page.redirected || !text.includes(attemptId)) return false;
    signal.throwIfAborted();
    const name = `${KEPT_PAGES}${pathname}`;
    const cache = await caches.open(name);
    const parts = new Set([...(text.match(NAMED) ?? []), ...loadedParts()]);
    const held = await cache.keys();
    const has = new Set(held.map(({ url }) => new URL(url).pathname));
    const missing = [...parts].filter((part) => !has.has(part));
    await cache.addAll(missing.map((part) => new Request(part, { signal })));
    signal.throwIfAborted();
    // Last: a page that is there is whole.
    await cache.put(pathname, page);
    for (const { url } of held) {
      const path = new URL(url).pathname;
      if (path !== pathname && !parts.has(path)) await cache.delete(url);
    }
    signal.throwIfAborted();
    const others = (await keptNames()).filter((other) => other !== name);
    for (const other of others.slice(0, 1 - MAX_PAGES)) await caches.delete(other);
    return true;
  } catch {
    // No network, no room, or private browsing: the page goes on as it is.
    if (signal.aborted) await forgetPages(attemptId);
    return false;
  }
}

/** @param attemptId of the page to forget, with what is left of a page that never came whole; null: every page. Where there are no caches, or a frame may not use them, nothing happens. */
export async function forgetPages(attemptId: string | null): Promise<void> {
  if (!('caches' in window)) return;
  for (const name of await keptNames().catch(() => [])) {
    const page = await caches.match(name.slice(KEPT_PAGES.length), { cacheName: name });
    const isOther = attemptId !== null && page && !(await page.text()).includes(attemptId);
    if (!isOther) await caches.delete(name);
  }
}

async function keptNames(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(KEPT_PAGES));
}

/** What this page has loaded so far, on demand too. */
function loadedParts(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === window.location.origin && LOADED.test(pathname))
    .map(({ pathname }) => pathname);
}
