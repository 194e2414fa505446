import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRedisRestKv } from '#lib/adapters/kv-redis-rest.ts';
import { AppError } from '#lib/ports/app-error.ts';
import type { Kv } from '#lib/ports/kv.ts';
import { type RedisRest, startRedisRest } from '#tests/fixtures/redis-rest/start-redis-rest.ts';
import { freshKeys, newId } from './contract/kv-under-test.ts';
import { whenRedis } from './contract/when-redis.ts';

const LONG = process.env.FOOTNOTE_LONG === '1';
const STUDENTS = 20;
const QUESTIONS = LONG ? 250 : 50;
const TIMEOUT_MS = LONG ? 2_000 : 100;
const FAULTS = {
  seed: 'lossy',
  dropBefore: 0.1,
  dropAfter: 0.3,
  stall: 0.005,
  stallMs: LONG ? 3_000 : 150,
};

/** How a caller names the tries of one response. */
type IdOfTry = (response: string) => string;
const sameId: IdOfTry = (response) => response;
const freshId: IdOfTry = () => newId();

whenRedis('a lossy store')('a store that loses 10 % of requests and 30 % of replies', () => {
  let service: RedisRest;
  let kv: Kv;
  const clock = { now: () => Date.now() };

  beforeAll(async () => {
    service = await startRedisRest();
    kv = openRedisRestKv({ url: service.url, token: service.token, timeoutMs: TIMEOUT_MS, clock });
  });

  afterAll(async () => {
    await service.stop();
  });

  /** One response: read the attempt, add to it and to the sums, again until the store says ok. */
  async function respond(
    keys: (name: string) => string,
    student: number,
    question: number,
    id: IdOfTry,
  ) {
    const attempt = keys(`attempt:${student}`);
    let failures = 0;
    for (;;) {
      try {
        const entry = await kv.get(attempt);
        const given = Array.isArray(entry?.value) ? entry.value : [];
        const commit = kv
          .atomic(id(`${student}/${question}`))
          .check(attempt, entry?.version ?? null);
        commit.set(attempt, [...given, question]).sum(keys('live'), { [`q${question}`]: 1 });
        if ((await commit.commit()).ok) return failures;
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        failures += 1;
      }
    }
  }

  async function takeQuiz(questions: number, id: IdOfTry) {
    const keys = freshKeys();
    service.setFaults(FAULTS);
    const failures = await Promise.all(
      Array.from({ length: STUDENTS }, async (_, student) => {
        let failed = 0;
        for (let q = 0; q < questions; q += 1) failed += await respond(keys, student, q, id);
        return failed;
      }),
    );
    service.setFaults({});
    const attempts = await kv.getMany(failures.map((_, student) => keys(`attempt:${student}`)));
    return {
      failures: failures.reduce((sum, n) => sum + n, 0),
      live: await kv.counters(keys('live')),
      attempts: attempts.map((entry) => entry?.value),
    };
  }

  it(`counts ${STUDENTS * QUESTIONS} responses, each retried under its own operation id, exactly once`, {
    timeout: LONG ? 3_600_000 : 60_000,
  }, async () => {
    const { failures, live, attempts } = await takeQuiz(QUESTIONS, sameId);
    const questions = Array.from({ length: QUESTIONS }, (_, q) => q);
    expect(live).toEqual(Object.fromEntries(questions.map((q) => [`q${q}`, STUDENTS])));
    expect(attempts).toEqual(new Array(STUDENTS).fill(questions));
    expect(failures).toBeGreaterThan(STUDENTS * QUESTIONS * 0.1);
  });

  it('would count some of them twice if each try had an id of its own', {
    timeout: 60_000,
  }, async () => {
    const { live } = await takeQuiz(10, freshId);
    const counted = Object.values(live).reduce((sum, n) => sum + n, 0);
    expect(counted).toBeGreaterThan(STUDENTS * 10 + 5);
  });
});
