import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openRedisRestKv } from '#lib/adapters/kv-redis-rest.ts';
import { AppError } from '#lib/ports/app-error.ts';
import type { Kv } from '#lib/ports/kv.ts';
import { type RedisRest, startRedisRest } from '#tests/fixtures/redis-rest/start-redis-rest.ts';
import { collect, freshKeys, type KvUnderTest, newId } from './contract/kv-under-test.ts';
import { whenRedis } from './contract/when-redis.ts';
import { describeKvContract } from './kv-contract.ts';

const clock = { now: () => Date.now() };
const SECRET = 'a-childs-name-and-response';

whenRedis('the store on Redis over REST')('the store on Redis over REST', () => {
  let service: RedisRest;
  let store: KvUnderTest;
  const open = (options: { url?: string; token?: string; timeoutMs?: number } = {}) =>
    openRedisRestKv({
      url: service.url,
      token: service.token,
      timeoutMs: 5_000,
      clock,
      ...options,
    });

  beforeAll(async () => {
    service = await startRedisRest();
    store = { kv: open(), other: open(), ...clock, pass: async (ms) => sleep(ms) };
  });

  afterAll(async () => {
    await service.stop();
  });

  describeKvContract('Redis over REST', () => store);

  it('sends one command in one request for each call', async () => {
    const { kv } = store;
    const at = freshKeys();
    const after = { member: 'm', score: 1 };
    const calls: [string, () => Promise<unknown>][] = [
      ['commit', () => everything(kv, at).commit()],
      ['get', () => kv.get(at('d'))],
      ['getMany', () => kv.getMany(Array.from({ length: 200 }, (_, i) => at(`${i}`)))],
      ['counters', () => kv.counters(at('n'))],
      ['first page', () => kv.page(at('i'), { limit: 10 })],
      ['later page', () => kv.page(at('i'), { after, limit: 10 })],
    ];
    for (const [name, call] of calls) {
      const before = [service.commands(), service.requests()];
      await call();
      const counts = [service.commands() - (before[0] ?? 0), service.requests() - (before[1] ?? 0)];
      expect([name, ...counts]).toEqual([name, 1, 1]);
    }
  });

  it('sends no request for no keys, nor for a commit that breaks a rule', async () => {
    const before = service.requests();
    await store.kv.getMany([]);
    await expect(store.kv.atomic(newId()).set('no tag', 1).commit()).rejects.toThrow();
    expect(service.requests()).toBe(before);
  });

  it('holds expiries by the clock it is given, not by the time of the Redis server', async () => {
    const past = Date.UTC(2020, 0, 1);
    const kv = openRedisRestKv({ ...service, timeoutMs: 5_000, clock: { now: () => past } });
    const at = freshKeys();
    const commit = kv.atomic(newId()).set(at('a'), 1).set(at('b'), 1);
    await commit
      .expire(at('a'), past + 60_000)
      .expire(at('b'), past - 1)
      .commit();
    expect(await kv.getMany([at('a'), at('b')])).toMatchObject([{ value: 1 }, null]);
  });

  it('tries a lost request twice, not more, and does a lost reply once', async () => {
    onTestFinished(() => service.setFaults({}));
    const key = freshKeys()('n');
    service.setFaults({ dropAfter: 1 });
    const before = service.requests();
    await expect(store.kv.atomic('op').sum(key, { x: 1 }).commit()).rejects.toBeInstanceOf(
      AppError,
    );
    expect(service.requests() - before).toBe(2);
    service.setFaults({});
    expect(await store.kv.counters(key)).toEqual({ x: 1 });
  });

  it('throws when no reply comes in time, without trying on', async () => {
    onTestFinished(() => service.setFaults({}));
    const kv = open({ timeoutMs: 100 });
    service.setFaults({ stall: 1, stallMs: 1_000 });
    const started = performance.now();
    await expect(kv.get(freshKeys()('d'))).rejects.toMatchObject({
      kind: 'store-unavailable',
      cause: { name: 'TimeoutError' },
    });
    expect(performance.now() - started).toBeLessThan(900);
  });

  it('throws while the service is dead, and answers when it is back', async () => {
    const key = freshKeys()('n');
    const commit = () => store.kv.atomic('op').sum(key, { x: 1 }).commit();
    await service.die();
    await expect(commit()).rejects.toMatchObject({ kind: 'store-unavailable' });
    await service.revive();
    expect(await commit()).toEqual({ ok: true });
    expect(await store.kv.counters(key)).toEqual({ x: 1 });
  });

  it('throws when it is closed', async () => {
    const kv = open();
    await kv.close();
    await expect(kv.get(freshKeys()('d'))).rejects.toMatchObject({ kind: 'store-unavailable' });
  });

  describe('an error of the store', () => {
    const at = freshKeys();
    const calls: [string, (kv: Kv) => Promise<unknown>][] = [
      [
        'commit',
        (kv) =>
          kv
            .atomic(SECRET)
            .set(at('d'), SECRET)
            .sum(at('n'), { [SECRET]: 1 })
            .commit(),
      ],
      ['get', (kv) => kv.get(`{${SECRET}}:d`)],
      ['counters', (kv) => kv.counters(`{${SECRET}}:d`)],
      ['page', (kv) => kv.page(`{${SECRET}}:d`, { after: { member: SECRET, score: 1 }, limit: 1 })],
      ['scan', (kv) => collect(kv.scan(SECRET))],
    ];
    const failures: [string, () => Kv | Promise<Kv>, RegExp][] = [
      ['a wrong token', () => open({ token: `${SECRET}token` }), /WRONGPASS/],
      ['a path that is not there', () => open({ url: `${service.url}/${SECRET}` }), /ERR/],
      ['a refused connection', () => service.die().then(() => open()), /ECONNREFUSED/],
      ['a cut connection', () => cutAll().then(() => open()), /UND_ERR_SOCKET/],
    ];
    const cutAll = async () => service.setFaults({ dropBefore: 1 });

    it.each(failures)(
      'by %s gives a name and a code, and no byte of what was sent',
      async (_, cause, code) => {
        const kv = await cause();
        onTestFinished(async () => {
          service.setFaults({});
          await service.revive();
        });
        for (const [call, run] of calls) {
          const error: unknown = await run(kv).catch((thrown: unknown) => thrown);
          expect(error, call).toBeInstanceOf(AppError);
          expect(error).toMatchObject({ kind: 'store-unavailable', cause: expect.any(Error) });
          const text = inspect(error, { depth: null, showHidden: true });
          expect(text).toMatch(code);
          for (const told of [SECRET, service.token, service.url, 'command was', 'KEYS[1]']) {
            expect(text).not.toContain(told);
          }
        }
      },
    );

    it.each([
      ['', 'token'],
      ['not a url', 'token'],
      ['https://redis.example ', 'token'],
      ['https://redis.example', ''],
      ['https://redis.example', 'two words'],
    ])(
      'is "misconfigured" at opening with url %j and token %j, and repeats neither',
      (url, token) => {
        let thrown: unknown;
        try {
          open({ url, token });
        } catch (error) {
          thrown = error;
        }
        expect(thrown).toMatchObject({ kind: 'misconfigured' });
        const text = inspect(thrown, { depth: null, showHidden: true });
        for (const told of ['redis.example', 'not a url', 'two words'])
          expect(text).not.toContain(told);
      },
    );
  });
});

function everything(kv: Kv, at: (name: string) => string) {
  const commit = kv
    .atomic(newId())
    .check(at('d'), null)
    .set(at('d'), 1)
    .sum(at('n'), { x: 1, y: 2 });
  return commit
    .index(at('i'), 'm', 1)
    .expire(at('d'), Date.now() + 60_000)
    .delete(at('gone'));
}
