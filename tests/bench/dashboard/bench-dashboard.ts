// What a teacher's pages cost at 30, 3,000 and 300,000 attempts, and what the statistics recover.
// Usage: npm run bench:dashboard [-- SIZE...]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSqliteKv } from '#lib/adapters/kv-sqlite.ts';
import { nodeIds } from '#lib/adapters/node-ids.ts';
import { systemClock } from '#lib/adapters/system-clock.ts';
import { assignmentKeys } from '#lib/store/keys.ts';
import { readAnalysis } from '#lib/use-cases/read-analysis.ts';
import { readGrid } from '#lib/use-cases/read-grid.ts';
import { readResults } from '#lib/use-cases/read-results.ts';
import { printTable } from '#tests/bench/language/print-table.ts';
import { countingKv } from '#tests/fixtures/counting-kv.ts';
import { testDeps } from '#tests/fixtures/test-deps.ts';
import { fillClass, publishClass } from './fill-class.ts';
import { questionsOf } from './simulate-attempts.ts';
import { ITEMS, trueFigures } from './simulated-items.ts';

const SIZES = [30, 3_000, 300_000];
const REPEATS = 21;

const questions = questionsOf(ITEMS);
const truth = trueFigures(ITEMS);
const asked = process.argv.slice(2).map(Number);
const costs: string[][] = [];
const recovered: string[][] = [];

for (const count of asked.length > 0 ? asked : SIZES) {
  const folder = mkdtempSync(path.join(tmpdir(), 'footnote-dashboard-'));
  try {
    await measure(count, path.join(folder, 'bench.sqlite'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
const head = ['attempts', 'cells', 'results: commands', 'ms', 'questions: commands', 'ms'];
printTable(
  'Cost of a page (median of 21; store commands)',
  [...head, 'grid: commands', 'ms'],
  costs,
);
printTable(
  'Recovered from the joint sum: largest difference from what was simulated',
  ['attempts', 'facility', 'discrimination', 'alpha', 'true alpha'],
  recovered,
);

async function measure(count: number, file: string): Promise<void> {
  const { kv, commands } = countingKv(openSqliteKv({ file, clock: systemClock }));
  const deps = { ...testDeps().deps, kv, clock: systemClock, ids: nodeIds };
  const access = await publishClass(deps);
  await fillClass(deps, access, count);
  const timed = async (work: () => Promise<{ type: string }>) => {
    const times: number[] = [];
    const before = commands();
    for (let repeat = 0; repeat < REPEATS; repeat += 1) {
      const start = performance.now();
      const { type } = await work();
      times.push(performance.now() - start);
      if (type !== 'found') throw new Error(type);
    }
    const middle = times.sort((a, b) => a - b)[Math.floor(REPEATS / 2)] ?? 0;
    return [String((commands() - before) / REPEATS), middle.toFixed(1)];
  };
  const order = { by: 'points', descending: true };
  costs.push([
    count.toLocaleString('en'),
    String(Object.keys(await kv.counters(assignmentKeys.joint(access.assignmentId, 0))).length),
    ...(await timed(() => readResults(deps, { ...access, limit: 100 }))),
    ...(await timed(() => readAnalysis(deps, access))),
    ...(await timed(() => readGrid(deps, { ...access, order, page: 1 }))),
  ]);
  const outcome = await readAnalysis(deps, access);
  if (outcome.type !== 'found') throw new Error(outcome.type);
  const { analysis } = outcome;
  const worst = (read: (index: number) => number) =>
    Math.max(...questions.map((_, index) => Math.abs(read(index)))).toFixed(4);
  const figure = (index: number) => analysis.questions[index]?.figures;
  recovered.push([
    count.toLocaleString('en'),
    worst((index) => (figure(index)?.facility ?? 0) - (truth.facilities[index] ?? 0)),
    worst((index) => (figure(index)?.discrimination ?? 0) - (truth.discriminations[index] ?? 0)),
    (analysis.alpha ?? 0).toFixed(4),
    truth.alpha.toFixed(4),
  ]);
}
