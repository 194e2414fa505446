// `npm run bench:page`: the first question beside a bare Next page, cold, on a slow phone; the median of
// five loads of each, as a table with the goals. Needs a build. It tells and never fails. `--files` lists what was loaded.
import { chromium, request } from '@playwright/test';
import { publishQuiz, startAttempt } from '../../e2e/drivers/api.ts';
import { findChromium } from '../../e2e/find-chromium.ts';
import { freePort, serveApp } from '../../e2e/serve-app.ts';
import { serveBareApp } from './bare-app.ts';
import { type Load, measureLoad, SLOW } from './measure-load.ts';

const RUNS = 5;

const app = await serveApp('sqlite');
const bare = await serveBareApp(await freePort());
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
});
try {
  const api = await request.newContext({ baseURL: app.origin });
  const quiz = await publishQuiz(api, { everyKind: true });
  const own: Load[] = [];
  const plain: Load[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    plain.push(await coldLoad(`${bare.origin}/`));
    own.push(await coldLoad(`${app.origin}/q/${quiz.code}?n=1`, await cookieOf(quiz.code)));
  }
  print(medians(plain), medians(own));
  if (process.argv.includes('--files')) {
    for (const { url, bytes } of [...(plain[0]?.files ?? []), ...(own[0]?.files ?? [])]) {
      process.stdout.write(`${String(bytes).padStart(8)}  ${url}\n`);
    }
  }

  /** An attempt of its own for each load, begun in another tab. */
  async function cookieOf(code: string) {
    const { id, token } = await startAttempt(api, code, 'Ada');
    const value = `${token}.${Date.now().toString(36)}`;
    return {
      name: `__Host-footnote-attempt-${id}`,
      value,
      url: app.origin.replace('http:', 'https:'),
    };
  }
} finally {
  await browser.close();
  bare.stop();
  await app.stop();
}

type Cookie = { name: string; value: string; url: string };

async function coldLoad(url: string, cookie?: Cookie): Promise<Load> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
  });
  try {
    if (cookie) await context.addCookies([{ ...cookie, secure: true }]);
    return await measureLoad(context, url);
  } finally {
    await context.close();
  }
}

type Figures = Omit<Load, 'files'>;

function medians(loads: readonly Load[]): Figures {
  const of = (name: keyof Figures) => {
    const values = loads.map((load) => load[name]).sort((a, b) => a - b);
    return values[Math.floor(values.length / 2)] ?? Number.NaN;
  };
  return {
    seenMs: of('seenMs'),
    liveMs: of('liveMs'),
    bytes: of('bytes'),
    requests: of('requests'),
    tapMs: of('tapMs'),
  };
}

function print(plain: Figures, own: Figures): void {
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const rows = [
    ['', 'bare Next page', 'first question', 'more', 'goal'],
    ['seen, and usable without script', ...compared('seenMs', seconds), '<= 0.15 s'],
    ['first tap that script answers', ...compared('liveMs', seconds), '<= 0.30 s'],
    ['over the line', ...compared('bytes', kilobytes), '<= 25 kB'],
    ['requests', ...compared('requests', String), '<= 2'],
    ['verdict after a tap', '', seconds(own.tapMs), '', `<= ${seconds(SLOW.latencyMs + 150)}`],
  ];
  for (const [name = '', ...cells] of rows) {
    process.stdout.write(`${name.padEnd(34)}${cells.map((cell) => cell.padStart(16)).join('')}\n`);
  }

  function compared(name: keyof Figures, word: (value: number) => string): string[] {
    return [word(plain[name]), word(own[name]), word(own[name] - plain[name])];
  }
}
