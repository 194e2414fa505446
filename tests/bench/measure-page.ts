// One page through Lighthouse, as a phone on a slow network.
import { createServer } from 'node:net';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findChromium } from '../e2e/find-chromium.ts';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** `scores`: 0..100. `findings`: audits of accessibility, best practices and SEO that were not passed. */
export type Measurement = { scores: Record<Category, number>; findings: string[] };

/** @throws where there is no Chromium or the page cannot be measured. */
export async function measurePage(url: string): Promise<Measurement> {
  const port = await freePort();
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: [`--remote-debugging-port=${port}`, '--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    const run = await lighthouse(url, {
      port,
      logLevel: 'silent',
      onlyCategories: [...CATEGORIES],
    });
    if (!run || run.lhr.runtimeError) {
      throw new Error(`${url}: ${run?.lhr.runtimeError?.message ?? 'not measured'}`);
    }
    const { categories, audits } = run.lhr;
    const score = (name: Category) => Math.round((categories[name]?.score ?? 0) * 100);
    const failed = (name: Category) =>
      (categories[name]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${name}: ${id}`);
    return {
      scores: {
        performance: score('performance'),
        accessibility: score('accessibility'),
        'best-practices': score('best-practices'),
        seo: score('seo'),
      },
      findings: [...failed('accessibility'), ...failed('best-practices'), ...failed('seo')],
    };
  } finally {
    await browser.close();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
