// Tests that need a redis-server: skipped with a reason where the machine has none, but never on CI.
import { describe } from 'vitest';
import { findRedisServer } from '#tests/fixtures/redis-rest/redis-server.ts';

const found = findRedisServer() !== null;

/** `describe`, or `describe.skip` after printing why. On CI the tests run, and fail at their start. */
export function whenRedis(title: string): typeof describe | typeof describe.skip {
  if (found || process.env.CI) return describe;
  process.stderr.write(`skipped: "${title}" needs redis-server, which is not on this machine\n`);
  return describe.skip;
}
