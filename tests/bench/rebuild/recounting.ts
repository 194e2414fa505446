// `node recounting.ts FILE ASSIGNMENT` (or URL ASSIGNMENT TOKEN, on Redis over REST) counts a class anew until
// nothing is left. Made to be killed at any moment.
import { openRedisRestKv } from '#lib/adapters/kv-redis-rest.ts';
import { openSqliteKv } from '#lib/adapters/kv-sqlite.ts';
import { systemClock } from '#lib/adapters/system-clock.ts';
import { bringOnRecount } from '#lib/use-cases/recount.ts';
import { testDeps } from '#tests/fixtures/test-deps.ts';

const [store = '', assignmentId = '', token] = process.argv.slice(2);
const kv = token
  ? openRedisRestKv({ url: store, token, timeoutMs: 10_000, clock: systemClock })
  : openSqliteKv({ file: store, clock: systemClock });
const deps = { ...testDeps().deps, clock: systemClock, kv };
while ((await bringOnRecount(deps, assignmentId)) !== null);
