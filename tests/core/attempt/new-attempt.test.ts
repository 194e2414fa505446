import { describe, expect, it } from 'vitest';
import { attemptSchema } from '#lib/core/attempt/attempt.ts';
import { newAttempt } from '#lib/core/attempt/new-attempt.ts';
import { buildAssignment, buildQuiz, START, World } from './build-attempt.ts';

const HOUR = 3_600_000;
const STORED_ORDER = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7'];

const start = (settings: Parameters<typeof buildAssignment>[0], random = 'a') =>
  newAttempt({
    id: `bcdfgh.${random}`,
    assignment: buildAssignment(settings),
    quiz: buildQuiz(),
    name: ' Ada ',
    tokenHash: '0'.repeat(64),
    operationId: 'start-0001',
    run: 1,
    now: START,
  });

describe('a new attempt', () => {
  it('is a valid record: open, with no response, on the quiz version', () => {
    const attempt = start({});
    expect(attemptSchema.parse(attempt)).toEqual(attempt);
    expect(attempt).toMatchObject({
      status: 'open',
      version: 1,
      name: 'Ada',
      responses: {},
      startedAt: START,
      finishedAt: null,
    });
  });

  it('keeps no name where the assignment asks for none', () => {
    expect(start({ askName: false }).name).toBe('');
  });

  it.each([
    [null, null, null],
    [HOUR, null, START + HOUR],
    [null, START + 5, null],
    [2 * HOUR, START + HOUR, START + 2 * HOUR],
  ])('with a limit of %s and the close at %s its own end is %s', (timeLimitMs, closesAt, dueAt) => {
    expect(start({ timeLimitMs, closesAt }).dueAt).toBe(dueAt);
  });

  it('has the questions in the stored order unless they are shuffled', () => {
    expect(start({}).questionIds).toEqual(STORED_ORDER);
    const orders = Array.from({ length: 20 }, (_, index) =>
      start({ shuffle: true }, `s${index}`).questionIds.join(),
    );
    expect(new Set(orders).size).toBeGreaterThan(15);
    for (const order of orders) expect(order.split(',').sort()).toEqual(STORED_ORDER);
  });

  it('is shuffled the same way for the same id', () => {
    expect(start({ shuffle: true }, 'x').questionIds).toEqual(
      start({ shuffle: true }, 'x').questionIds,
    );
    expect(new World({ shuffle: true }).attempt).toEqual(new World({ shuffle: true }).attempt);
  });
});
