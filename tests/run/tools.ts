// The two programs that no package brings: a Chromium and a redis-server. Fetched where that is possible.
import { existsSync } from 'node:fs';
import { findChromium } from '../e2e/find-chromium.ts';
import { findRedisServer } from '../fixtures/redis-rest/redis-server.ts';
import { command, lastLines, type Outcome } from './step.ts';

const TRIES = 3;

type Tool = {
  name: string;
  /** The first is needed, the others only make it quicker. */
  packageNames: readonly string[];
  find: () => string | null;
  without: string;
  by: string;
};

const TOOLS: readonly Tool[] = [
  {
    name: 'Chromium',
    packageNames: ['chromium', 'chromium-headless-shell'],
    find: findChromium,
    without: 'the browser tests',
    by: 'apt-get install chromium, or npx playwright install chromium',
  },
  {
    name: 'redis-server',
    packageNames: ['redis-server'],
    find: findRedisServer,
    without: 'the tests of the Redis store',
    by: 'apt-get install redis-server, or brew install redis',
  },
];

/** What is missing after all is one skipped check, or in CI one failure, with the way to install it. */
export async function fetchTools(): Promise<Outcome> {
  let log = '';
  const wanted = TOOLS.filter(({ find }) => find() === null);
  if (wanted.length > 0 && canFetch()) {
    process.stdout.write(`fetching ${wanted.map(({ name }) => name).join(' and ')} ...\n`);
    for (const tool of wanted) log += await fetchTool(tool);
  }
  const missing = TOOLS.filter(({ find }) => find() === null);
  const sentences = missing.map(
    ({ name, without, by }) => `${name} is missing, so ${without} do not run. To have it: ${by}.`,
  );
  const inCi = Boolean(process.env.CI);
  if (!inCi) for (const sentence of sentences) process.stdout.write(`SKIPPED  ${sentence}\n`);
  return {
    passed: TOOLS.length - missing.length,
    failed: inCi ? missing.length : 0,
    skipped: inCi ? 0 : missing.length,
    failures: inCi ? sentences.map((sentence) => `${sentence}\n${lastLines(log, 20)}`) : [],
    figures: [],
  };
}

const canFetch = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** @returns what apt printed, for the case that it failed */
async function fetchTool({ packageNames, find }: Tool): Promise<string> {
  const log = await aptGet(packageNames);
  const needed = packageNames.slice(0, 1);
  return find() === null && packageNames.length > 1 ? log + (await aptGet(needed)) : log;
}

/** @returns what it printed */
async function aptGet(names: readonly string[]): Promise<string> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = ['-qq', '-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=120'];
  let log = '';
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    await command('apt-get', [...quiet, 'update'], env);
    const install = ['install', '--yes', '--no-install-recommends', ...names];
    const end = await command('apt-get', [...quiet, ...install], env);
    if (end.code === 0) return end.output;
    log += end.output;
  }
  return log;
}
