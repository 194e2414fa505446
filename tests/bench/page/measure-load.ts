// One cold load of a page on a slow phone, and one tap on it.
import type { BrowserContext, CDPSession } from '@playwright/test';

/** Slow 4G as DevTools throttles it, on a processor four times slower. */
export const SLOW = { latencyMs: 562.5, megabits: 1.47, cpu: 4 };
const UP_MEGABITS = 0.675;
/** The question's form, or the bare page's. */
const FORM = ':is(main form:has(.stem), main:has(h1.stem) form)';
const bytesPerSecond = (megabits: number) => (megabits * 1e6) / 8;

export type Load = {
  /** From the start of the load to the first paint with the question in it. */
  seenMs: number;
  /** To when script answers a tap. */
  liveMs: number;
  /** As they went over the line, until nothing more was asked for. */
  bytes: number;
  requests: number;
  /** From a tap on the button to what it brings. */
  tapMs: number;
  /** What was asked for, the largest first: for who wants to make it less. */
  files: { url: string; bytes: number }[];
};

type Marks = { live: number; tapped: number; answered: number };

/** @param context without a cache of the page; its cookies are kept */
export async function measureLoad(context: BrowserContext, url: string): Promise<Load> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const files = await watchTraffic(session);
  await throttle(session);
  await page.addInitScript(markMoments);
  await page.goto(url, { waitUntil: 'networkidle', timeout: 120_000 });
  await page.waitForFunction(() => (globalThis as { marks?: Marks }).marks?.live);
  const loaded = [...files.values()].sort((a, b) => b.bytes - a.bytes);
  const option = page.locator(`${FORM} .choices input`).first();
  if (await option.count()) await option.check();
  await page.locator(`${FORM} button[type=submit]`).click();
  const marks = await page.waitForFunction(() => {
    const { marks } = globalThis as { marks?: Marks };
    return marks?.answered ? marks : null;
  });
  const { live, tapped, answered } = (await marks.jsonValue()) as Marks;
  const seenMs = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await page.close();
  return {
    seenMs,
    liveMs: live,
    bytes: loaded.reduce((sum, file) => sum + file.bytes, 0),
    requests: loaded.length,
    tapMs: answered - tapped,
    files: loaded,
  };
}

async function throttle(session: CDPSession): Promise<void> {
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latencyMs,
    downloadThroughput: bytesPerSecond(SLOW.megabits),
    uploadThroughput: bytesPerSecond(UP_MEGABITS),
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
}

async function watchTraffic(session: CDPSession): Promise<Map<string, Load['files'][number]>> {
  const files = new Map<string, Load['files'][number]>();
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (!request.url.startsWith('data:')) files.set(requestId, { url: request.url, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const file = files.get(requestId);
    if (file) file.bytes = encodedDataLength;
  });
  return files;
}

/** Runs in the page before anything else. React leaves its handlers on an element once it answers for it. */
function markMoments(): void {
  const marks: Marks = { live: 0, tapped: 0, answered: 0 };
  Object.assign(globalThis, { marks });
  const look = () => {
    const form = document.querySelector('main form:has(.stem), main:has(h1.stem) form');
    if (form && Object.keys(form).some((key) => key.startsWith('__reactProps'))) {
      marks.live = performance.now();
    } else setTimeout(look, 5);
  };
  look();
  document.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('button')) marks.tapped = performance.now();
    },
    { capture: true },
  );
  new MutationObserver(() => {
    if (marks.tapped && !marks.answered && document.querySelector('.verdict')) {
      marks.answered = performance.now();
    }
  }).observe(document, { childList: true, subtree: true });
}
