// Lighthouse on the two pages that everybody meets. Performance hangs on the machine: it is told, not judged.
import { measurePage } from '../bench/measure-page.ts';
import { expect, test } from './fixtures.ts';

const LEAST = 95;

for (const path of ['/', '/q/gsi']) {
  test(`${path} is sound by Lighthouse @long`, async ({ app }) => {
    test.setTimeout(120_000);
    const { scores, findings } = await measurePage(`${app.origin}${path}`);
    const table = Object.entries(scores).map(([name, score]) => `${name} ${score}`);
    const figure = `Lighthouse ${path}: ${table.join(', ')}`;
    test.info().annotations.push({ type: 'figure', description: figure });
    expect(scores.accessibility, findings.join()).toBeGreaterThanOrEqual(LEAST);
    expect(scores['best-practices'], findings.join()).toBeGreaterThanOrEqual(LEAST);
    if (path === '/') expect(scores.seo, findings.join()).toBeGreaterThanOrEqual(LEAST);
  });
}
