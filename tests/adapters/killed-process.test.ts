import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqliteKv } from '#lib/adapters/kv-sqlite.ts';
import { seededRandom } from '#lib/core/seed/random.ts';
import { collect } from './contract/kv-under-test.ts';

const LONG = process.env.FOOTNOTE_LONG === '1';
const KILLS = LONG ? 200 : 10;
const RESPONSES = LONG ? 10_000 : 100;
/** More than any writer gets to before it is killed. */
const PLENTY = 1_000_000;
const LONGEST_LIFE_MS = 120;
const WRITERS = ['anna', 'bela'];
const PROGRAM = fileURLToPath(new URL('../fixtures/sqlite-writer.ts', import.meta.url));

let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-killed-'));
  file = join(folder, 'store.sqlite');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a writer from response `first` on, killed `lifeMs` after its first acknowledgement. */
async function write(name: string, first: number, count: number, lifeMs: number | null) {
  const child = spawn(process.execPath, [PROGRAM, file, name, `${first}`, `${count}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.once('close', (_, signal) => resolve(signal));
  });
  const started = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      resolve();
    });
    child.once('close', () => resolve());
  });
  if (lifeMs !== null) {
    await started;
    await sleep(lifeMs);
    child.kill('SIGKILL');
  }
  const signal = await ended;
  const whole = printed.slice(0, printed.lastIndexOf('\n') + 1);
  return { signal, acknowledged: whole.split('\n').filter(Boolean).map(Number) };
}

describe('a process killed in the middle of its commits', () => {
  it(`${KILLS} times, beside another on the same file, loses and doubles nothing it acknowledged`, {
    timeout: LONG ? 3_600_000 : 30_000,
  }, async () => {
    const random = seededRandom('kills');
    const next = WRITERS.map(() => 0);
    let kills = 0;
    while (kills < KILLS || sum(next) < RESPONSES) {
      await Promise.all(
        WRITERS.map(async (name, w) => {
          const from = next[w] ?? 0;
          const { signal, acknowledged } = await write(name, from, PLENTY, random(LONGEST_LIFE_MS));
          expect(signal).toBe('SIGKILL');
          expect(acknowledged).toEqual(acknowledged.map((_, i) => from + i));
          next[w] = from + acknowledged.length;
          kills += 1;
        }),
      );
      await expectExact(next, 1);
    }
    // What was on its way at the last kill is sent once more, as a client would.
    await Promise.all(WRITERS.map((name, w) => write(name, next[w] ?? 0, 1, null)));
    await expectExact(
      next.map((n) => n + 1),
      0,
    );
  });
});

const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);

/** Each writer's acknowledged responses are there, and `onTheWay` more at most; sums say the same. */
async function expectExact(acknowledged: readonly number[], onTheWay: number): Promise<void> {
  const kv = openSqliteKv({ file, clock: { now: () => Date.now() } });
  const live = await kv.counters('{class}:live');
  for (const [w, name] of WRITERS.entries()) {
    const keys = await collect(kv.scan(`{class}:${name}:`));
    const stored = keys.map((key) => Number(key.split(':').at(-1))).sort((a, b) => a - b);
    expect(stored).toEqual(stored.map((_, i) => i));
    expect(stored.length).toBeGreaterThanOrEqual(acknowledged[w] ?? 0);
    expect(stored.length).toBeLessThanOrEqual((acknowledged[w] ?? 0) + onTheWay);
    expect(live[name] ?? 0).toBe(stored.length);
  }
  await kv.close();
  const db = new DatabaseSync(file, { readOnly: true });
  expect(db.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
  db.close();
}
