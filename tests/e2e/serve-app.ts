// The built app as a process of its own, on a free port and on an empty store.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type RedisRest, startRedisRest } from '../fixtures/redis-rest/start-redis-rest.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const START_TIMEOUT_MS = 60_000;

export type StoreName = 'sqlite' | 'redis';

export type App = {
  /** Without a trailing slash. */
  origin: string;
  /** The Redis REST service behind it, or null on the embedded store. */
  redis: RedisRest | null;
  /** The file of the embedded store, or null on Redis. */
  storeFile: string | null;
  stop(): Promise<void>;
};

/** @param variables for its environment. @throws where there is no build, or it does not answer within a minute. */
export async function serveApp(
  store: StoreName,
  variables: Record<string, string> = {},
): Promise<App> {
  const folder = mkdtempSync(path.join(tmpdir(), 'footnote-e2e-'));
  const redis = store === 'redis' ? await startRedisRest() : null;
  const port = await freePort();
  const settings = redis
    ? { KV_REST_API_URL: redis.url, KV_REST_API_TOKEN: redis.token }
    : { FOOTNOTE_DATA_DIR: folder, KV_REST_API_URL: '', KV_REST_API_TOKEN: '' };
  const next = path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');
  const server = spawn(process.execPath, [next, 'start', '--port', String(port)], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      ...settings,
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  server.stdout.on('data', (data: Buffer) => printed.push(data.toString()));
  server.stderr.on('data', (data: Buffer) => printed.push(data.toString()));
  const origin = `http://localhost:${port}`;
  await untilReady(origin, server, printed);
  return {
    origin,
    redis,
    storeFile: redis ? null : path.join(folder, 'footnote.sqlite'),
    async stop() {
      await ended(server);
      await redis?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilReady(origin: string, server: ChildProcess, printed: string[]): Promise<void> {
  for (const until = Date.now() + START_TIMEOUT_MS; Date.now() < until; await sleep(100)) {
    if (server.exitCode !== null) break;
    const reply = await fetch(`${origin}/api/health`).catch(() => null);
    if (reply?.ok) return;
  }
  server.kill('SIGKILL');
  throw new Error(`the app does not serve at ${origin}\n${printed.join('')}`);
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGKILL');
  await exit;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
