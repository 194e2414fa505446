// `npm run bench:lighthouse`: the median of three measurements of each page, as a table. Needs a build.
import { serveApp } from '../e2e/serve-app.ts';
import { CATEGORIES, type Category, type Measurement, measurePage } from './measure-page.ts';

const RUNS = 3;
const PAGES = ['/', '/q/gsi'];

const app = await serveApp('sqlite');
try {
  process.stdout.write(`${row('page', CATEGORIES)}\n`);
  for (const page of PAGES) {
    const runs: Measurement[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await measurePage(`${app.origin}${page}`));
    process.stdout.write(
      `${row(
        page,
        CATEGORIES.map((name) => String(median(runs, name))),
      )}\n`,
    );
  }
} finally {
  await app.stop();
}

function row(page: string, cells: readonly string[]): string {
  return [page.padEnd(8), ...cells.map((cell) => cell.padStart(16))].join('');
}

function median(runs: readonly Measurement[], category: Category): number {
  const scores = runs.map(({ scores }) => scores[category]).sort((a, b) => a - b);
  return scores[Math.floor(scores.length / 2)] ?? 0;
}
