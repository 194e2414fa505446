// What a test of a lost network needs: the page kept, the tab killed, what the browser holds.
import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '../fixtures.ts';

/** Waits until the quiz's page is kept in this browser, as it is soon after it was opened. */
export async function untilKept(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const worker = await navigator.serviceWorker.getRegistration(location.pathname);
        const copy = await caches.match(location.pathname);
        return Boolean(worker?.active && copy);
      }),
    )
    .toBe(true);
}

/** Waits until what watches over an open attempt has been loaded in this tab. */
export async function untilWatched(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  // It comes a second later, when the page is idle: on a busy machine that takes as long as it takes.
  const idle = () => page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  await idle();
  await page.waitForTimeout(2_500);
  await idle();
}

/** Ends the tab's process, as a phone short of memory does. */
export async function killTab(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const crash = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => {
    // The tab that was to answer is gone.
  });
  await crash;
  await page.close();
}

/** All that the browser holds for this site, but for the app's own script and style. */
export function readStorage(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const held = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        held.push(url);
        if (!url.includes('/_next/static/'))
          held.push((await (await cache.match(url))?.text()) ?? '');
      }
    }
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const rows = await new Promise((resolve, reject) => {
          const reading = database.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(reading.error);
        });
        held.push(JSON.stringify(rows));
      }
      database.close();
    }
    return held.join('\n');
  });
}
