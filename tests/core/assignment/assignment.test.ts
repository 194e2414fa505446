import { describe, expect, it } from 'vitest';
import {
  assignmentExpiry,
  assignmentPhase,
  assignmentSettingsSchema,
} from '#lib/core/assignment/assignment.ts';

const settings = (opensAt: number | null, closesAt: number | null) =>
  assignmentSettingsSchema.parse({ opensAt, closesAt });
const DAY_MS = 86_400_000;

describe('an assignment', () => {
  it.each([
    [null, null, 0, 'open'],
    [100, null, 99, 'before'],
    [100, null, 100, 'open'],
    [null, 200, 199, 'open'],
    [null, 200, 200, 'closed'],
    [100, 200, 99, 'before'],
    [100, 200, 150, 'open'],
    [100, 200, 201, 'closed'],
  ])('opening at %s and closing at %s, at %d it is %s', (opensAt, closesAt, now, phase) => {
    expect(assignmentPhase(settings(opensAt, closesAt), now)).toBe(phase);
  });

  it.each([
    [null, 1000, 1000 + 180 * DAY_MS],
    [5000, 1000, 5000 + 180 * DAY_MS],
  ])('closing at %s and made at %d, all of it is gone at %d', (closesAt, createdAt, expiry) => {
    expect(assignmentExpiry(settings(null, closesAt), createdAt)).toBe(expiry);
  });

  it.each([
    { tries: 0 },
    { tries: 4 },
    { timeLimitMs: 59_999 },
    { feedback: 'never' },
    { opensAt: 1.5 },
  ])('%j is refused', (given) => {
    expect(assignmentSettingsSchema.safeParse(given).success).toBe(false);
  });

  it('without settings, feedback comes after each response and there is one try', () => {
    expect(assignmentSettingsSchema.parse({})).toMatchObject({
      feedback: 'each',
      tries: 1,
      shuffle: false,
      timeLimitMs: null,
      showArticle: false,
    });
  });

  it.each([
    ['closed', null, false],
    ['closed', 1000, true],
    ['end', null, true],
  ])('with feedback %s, closing at %s may be set: %s', (feedback, closesAt, fits) => {
    expect(assignmentSettingsSchema.safeParse({ feedback, closesAt }).success).toBe(fits);
  });
});
