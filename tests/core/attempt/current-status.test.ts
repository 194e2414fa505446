import { describe, expect, it } from 'vitest';
import { attemptEnd, currentStatus, GRACE_MS } from '#lib/core/attempt/current-status.ts';

describe('the status by the server clock', () => {
  it.each([
    ['open', null, null, 1e15, 'open'],
    ['open', 1000, null, 999, 'open'],
    ['open', 1000, null, 1000, 'open'],
    ['open', 1000, null, 1000 + GRACE_MS - 1, 'open'],
    ['open', 1000, null, 1000 + GRACE_MS, 'overdue'],
    ['open', null, 1000, 1000 + GRACE_MS, 'overdue'],
    ['open', 9000, 1000, 1000 + GRACE_MS, 'overdue'],
    ['open', 1000, 9000, 1000 + GRACE_MS, 'overdue'],
    ['finished', 1000, 1000, 9000, 'finished'],
    ['overdue', null, null, 0, 'overdue'],
  ] as const)(
    'stored %s, due %s, closing %s: at %d it is %s',
    (status, dueAt, closesAt, now, is) => {
      expect(currentStatus({ status, dueAt }, { closesAt }, now)).toBe(is);
    },
  );

  it.each([
    [null, null, null],
    [5, null, 5],
    [null, 6, 6],
    [5, 6, 5],
    [7, 6, 6],
  ])('due at %s and closing at %s, it ends at %s', (dueAt, closesAt, end) => {
    expect(attemptEnd({ dueAt }, { closesAt })).toBe(end);
  });
});
