import { expect, it } from 'vitest';
import { whenRedis } from '#tests/adapters/contract/when-redis.ts';
import { startRedisRest } from '#tests/fixtures/redis-rest/start-redis-rest.ts';
import { rebuildAfterKills } from './rebuild-after-kills.ts';

it('a recount that is killed (kill -9) under way goes on where it was and ends in the sums of a fresh count', async () => {
  const outcome = await rebuildAfterKills({ count: 3_000, kills: 2, lastsMs: 0 });
  expect(outcome).toMatchObject({ right: true, kills: 2 });
  expect(outcome.doneAtLastKill).toBeGreaterThan(0);
  expect(outcome.doneAtLastKill).toBeLessThan(3_000);
}, 120_000);

whenRedis('a killed recount on Redis over REST')('on Redis over REST', () => {
  it('a recount that is killed (kill -9) goes on where it was, too', async () => {
    const redis = await startRedisRest();
    try {
      const outcome = await rebuildAfterKills({ count: 1_000, kills: 1, lastsMs: 0, redis });
      expect(outcome).toMatchObject({ right: true, kills: 1 });
      expect(outcome.doneAtLastKill).toBeGreaterThan(0);
      expect(outcome.doneAtLastKill).toBeLessThan(1_000);
    } finally {
      await redis.stop();
    }
  }, 120_000);
});
