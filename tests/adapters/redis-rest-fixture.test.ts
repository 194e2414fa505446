import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RedisRest, startRedisRest } from '#tests/fixtures/redis-rest/start-redis-rest.ts';
import { whenRedis } from './contract/when-redis.ts';

const PROGRAM = fileURLToPath(new URL('../fixtures/redis-rest/serve.ts', import.meta.url));
const base64 = (text: string) => Buffer.from(text).toString('base64');

whenRedis('the REST service for tests')('the REST service for tests', () => {
  let service: RedisRest;
  beforeAll(async () => {
    service = await startRedisRest();
  });
  afterAll(async () => {
    await service.stop();
  });

  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const reply = await fetch(`${service.url}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${service.token}`, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return [reply.status, await reply.json()];
  };
  const encoded = { 'upstash-encoding': 'base64' };

  it('carries out one command, and encodes all strings but "OK" where asked to', async () => {
    expect(await post('/', ['SET', 'k', 'Zoë', 'EX', 60], encoded)).toEqual([
      200,
      { result: 'OK' },
    ]);
    expect(await post('/', ['GET', 'k'], encoded)).toEqual([200, { result: base64('Zoë') }]);
    expect(await post('/', ['GET', 'k'])).toEqual([200, { result: 'Zoë' }]);
    expect(await post('/', ['TYPE', 'k'], encoded)).toEqual([200, { result: base64('string') }]);
    expect(await post('/', ['GET', 'none'], encoded)).toEqual([200, { result: null }]);
    expect(await post('/', ['EXISTS', 'k'], encoded)).toEqual([200, { result: 1 }]);
    const nested = "return {'a', 1, {'b', false}}";
    expect(await post('/', ['EVAL', nested, 0], encoded)).toEqual([
      200,
      { result: [base64('a'), 1, [base64('b'), null]] },
    ]);
  });

  it('carries out a list of commands, one by one or in one transaction', async () => {
    const commands = [
      ['SET', 'n', '1'],
      ['INCR', 'n'],
      ['HGET', 'n', 'f'],
    ];
    const wrong = expect.stringContaining('WRONGTYPE');
    expect(await post('/pipeline', commands)).toEqual([
      200,
      [{ result: 'OK' }, { result: 2 }, { error: wrong }],
    ]);
    expect(await post('/multi-exec', commands.slice(0, 2), encoded)).toEqual([
      200,
      [{ result: 'OK' }, { result: 2 }],
    ]);
  });

  it('refuses as the real one does: 401 without the token, 400 with a text, 405', async () => {
    const error = expect.any(String);
    const auth = await post('/', ['GET', 'k'], { authorization: 'Bearer wrong' });
    expect(auth).toEqual([401, { error: expect.stringContaining('WRONGPASS') }]);
    expect(await post('/', ['NONSENSE', 'k'])).toEqual([400, { error }]);
    expect(await post('/', '{"half')).toEqual([400, { error }]);
    const headers = { authorization: `Bearer ${service.token}` };
    expect((await fetch(service.url, { headers })).status).toBe(405);
  });

  it('loses requests and replies in the shares asked for, the same ones for a seed', async () => {
    const lost = async (faults: object) => {
      const [before] = [service.commands(), service.setFaults({ seed: 's', ...faults })];
      let failed = '';
      for (let i = 0; i < 60; i += 1)
        failed += await post('/', ['PING']).then(
          () => '.',
          () => 'x',
        );
      service.setFaults({});
      return { failed, done: service.commands() - before };
    };
    const before = await lost({ dropBefore: 0.3 });
    const cuts = before.failed.replaceAll('.', '').length;
    expect(cuts).toBeGreaterThan(6);
    expect(cuts).toBeLessThan(36);
    expect(before.done).toBe(60 - cuts);
    expect((await lost({ dropBefore: 0.3 })).failed).toBe(before.failed);
    expect(await lost({ dropAfter: 1 })).toEqual({ failed: 'x'.repeat(60), done: 60 });
  });

  describe('as a program', () => {
    const start = async (command: string, args: string[]) => {
      const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      const [line] = await once(child.stdout, 'data');
      const { url, token }: { url: string; token: string } = JSON.parse(String(line));
      const answers = () =>
        fetch(url, {
          method: 'POST',
          headers: { authorization: `Bearer ${token}` },
          body: '["PING"]',
        }).then(
          ({ ok }) => ok,
          () => false,
        );
      const ends = async () => {
        for (let i = 0; i < 100 && (await answers()); i += 1) await sleep(50);
        return !(await answers());
      };
      expect(await answers()).toBe(true);
      return { child, ends };
    };

    it('prints its url and token, and ends at SIGTERM', async () => {
      const { child, ends } = await start(process.execPath, [PROGRAM]);
      child.kill('SIGTERM');
      const [code] = await once(child, 'exit');
      expect([code, await ends()]).toEqual([0, true]);
    });

    it('ends with the process that started it', async () => {
      const { child, ends } = await start('sh', [
        '-c',
        `"${process.execPath}" "${PROGRAM}" & wait`,
      ]);
      child.kill('SIGKILL');
      expect(await ends()).toBe(true);
    });
  });
});
