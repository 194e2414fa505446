// `node recounting.ts FILE ASSIGNMENT` counts a class anew until nothing is left. Made to be killed at any moment.
import { openSqliteKv } from '#lib/adapters/kv-sqlite.ts';
import { systemClock } from '#lib/adapters/system-clock.ts';
import { bringOnRecount } from '#lib/use-cases/recount.ts';
import { testDeps } from '#tests/fixtures/test-deps.ts';

const [file = '', assignmentId = ''] = process.argv.slice(2);
const deps = {
  ...testDeps().deps,
  clock: systemClock,
  kv: openSqliteKv({ file, clock: systemClock }),
};
while ((await bringOnRecount(deps, assignmentId)) !== null);
