import { expect, it } from 'vitest';
import { isRenewal, newLearner } from '#lib/core/progress/learner/learner.ts';
import { DAY_MS, NOW } from './build-card.ts';

it('what is kept ends a year after the last visit; the end is moved once a week at most', () => {
  const learner = newLearner(NOW);
  expect(learner.expiresAt).toBe(NOW + 365 * DAY_MS);
  expect(isRenewal(learner, NOW + 7 * DAY_MS - 1)).toBe(false);
  expect(isRenewal(learner, NOW + 7 * DAY_MS)).toBe(true);
});
