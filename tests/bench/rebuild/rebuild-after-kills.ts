// A class of many finished attempts, one key put right, and the recount killed (SIGKILL) again and again.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openRedisRestKv } from '#lib/adapters/kv-redis-rest.ts';
import { openSqliteKv } from '#lib/adapters/kv-sqlite.ts';
import { nodeIds } from '#lib/adapters/node-ids.ts';
import { systemClock } from '#lib/adapters/system-clock.ts';
import { loadRecount } from '#lib/store/recount.ts';
import { correctQuestionFor } from '#lib/use-cases/correct-question.ts';
import { fillClass, publishClass } from '#tests/bench/dashboard/fill-class.ts';
import { testDeps } from '#tests/fixtures/test-deps.ts';
import { freshCount, shownSums } from '#tests/use-cases/fresh-count.ts';

export type Rebuild = {
  /** The sums are those of a fresh count, in the new generation. */
  right: boolean;
  /** Kills that hit a count under way. */
  kills: number;
  /** Attempts counted when the kills were over. */
  doneAtLastKill: number;
  /** From the correction to the end, starts of processes included. */
  seconds: number;
};

/** Each of the first processes is killed once it has counted some, and `lastsMs` longer. */
export async function rebuildAfterKills(given: {
  count: number;
  kills: number;
  lastsMs: number;
  /** Left out: the embedded store. */
  redis?: { url: string; token: string };
}): Promise<Rebuild> {
  const folder = mkdtempSync(path.join(tmpdir(), 'footnote-rebuild-'));
  const file = path.join(folder, 'bench.sqlite');
  const { redis } = given;
  const kv = redis
    ? openRedisRestKv({ ...redis, timeoutMs: 10_000, clock: systemClock })
    : openSqliteKv({ file, clock: systemClock });
  const startCounting = (assignmentId: string) =>
    startProcess(redis ? [redis.url, assignmentId, redis.token] : [file, assignmentId]);
  try {
    const deps = { ...testDeps().deps, kv, ids: nodeIds, clock: systemClock };
    const access = await publishClass(deps);
    await fillClass(deps, access, given.count);
    const response = { kind: 'multiple-choice', optionId: 'o2' } as const;
    const change = { type: 'key', questionId: 'q1', response } as const;
    const start = performance.now();
    await correctQuestionFor(deps, { ...access, change }, { steps: 0 });
    const done = async () => (await loadRecount(kv, access.assignmentId))?.record.done ?? 0;
    let kills = 0;
    let doneAtLastKill = 0;
    for (; kills < given.kills; kills += 1) {
      const child = startCounting(access.assignmentId);
      const before = doneAtLastKill;
      while (child.exitCode === null && (await done()) === before) await pause(5);
      await pause(given.lastsMs);
      if (child.exitCode !== null) break;
      child.kill('SIGKILL');
      await once(child, 'exit');
      doneAtLastKill = await done();
    }
    const last = startCounting(access.assignmentId);
    await once(last, 'exit');
    const seconds = (performance.now() - start) / 1000;
    const shown = await shownSums(deps, access.assignmentId);
    const fresh = await freshCount(deps, access.assignmentId);
    const right = sameSums(shown.joint, fresh.joint) && sameSums(shown.live, fresh.live);
    return { right, kills, doneAtLastKill, seconds };
  } finally {
    await kv.close();
    rmSync(folder, { recursive: true });
  }
}

function startProcess(given: readonly string[]) {
  const script = path.join(import.meta.dirname, 'recounting.ts');
  const args = ['--disable-warning=ExperimentalWarning', script, ...given];
  return spawn(process.execPath, args, { stdio: 'inherit' });
}

function sameSums(one: Record<string, number>, other: Record<string, number>): boolean {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return fields.size > 0 && [...fields].every((field) => one[field] === other[field]);
}
