// What every browser test is given: the app, and browsers that report any broken promise of a page.
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
} from '@playwright/test';
import { type App, type StoreName, serveApp } from './serve-app.ts';

export type StoreOption = { store: StoreName };

export type OpenBrowser = (options?: BrowserContextOptions) => Promise<BrowserContext>;

type Guards = {
  /** A browser of its own (cookies, storage), watched until the test ends. */
  openBrowser: OpenBrowser;
  /** Complaints of all watched pages: blocked by the policy, uncaught errors, foreign hosts. */
  complaints: string[];
};

export const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

export const test = base.extend<Guards, StoreOption & { app: App }>({
  store: ['sqlite', { option: true, scope: 'worker' }],
  app: [
    async ({ store }, use) => {
      const app = await serveApp(store);
      await use(app);
      await app.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ app }, use) => use(app.origin),
  complaints: async ({ browserName: _ }, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints, 'what pages complained of').toEqual([]);
  },
  openBrowser: async ({ browser, app, complaints }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext({ baseURL: app.origin, ...options });
      opened.push(context);
      watch(context, app.origin, complaints);
      return context;
    });
    for (const context of opened) await context.close();
  },
  context: async ({ openBrowser }, use) => use(await openBrowser()),
});

function watch(context: BrowserContext, origin: string, complaints: string[]): void {
  context.on('console', (message) => {
    if (/content security policy|refused to|trusted ?(type|html|script)/i.test(message.text())) {
      complaints.push(`console: ${message.text()}`);
    }
  });
  context.on('weberror', (error) => {
    complaints.push(`uncaught: ${error.error().message}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) {
      complaints.push(`foreign host: ${request.url()}`);
    }
  });
}

export { expect };
