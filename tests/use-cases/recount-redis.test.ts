// The same on a real Redis over REST, whose requests and replies get lost on the way.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openRedisRestKv } from '#lib/adapters/kv-redis-rest.ts';
import { whenRedis } from '#tests/adapters/contract/when-redis.ts';
import { type RedisRest, startRedisRest } from '#tests/fixtures/redis-rest/start-redis-rest.ts';
import type { TestClock } from '#tests/fixtures/test-deps.ts';
import { recountUnderFire } from './recount-mix.ts';
import { describeRecount } from './recount-suite.ts';

whenRedis('a recount on Redis over REST')('a recount on Redis over REST', () => {
  let service: RedisRest;
  const open = (clock: TestClock) =>
    openRedisRestKv({ url: service.url, token: service.token, timeoutMs: 5_000, clock });

  beforeEach(async () => {
    service = await startRedisRest();
  });
  afterEach(() => service.stop());

  describeRecount('Redis over REST', open);

  it('any mix of starting, responding, finishing, removing, renaming, correcting, kills and lost replies, by two servers, ends in the sums of a fresh count', async () => {
    const lossy = (on: boolean) => service.setFaults(on ? { dropBefore: 0.1, dropAfter: 0.2 } : {});
    const before = service.requests();
    await recountUnderFire({ seed: 1, open, lossy });
    expect(service.requests() - before).toBeGreaterThan(500);
  }, 120_000);
});
