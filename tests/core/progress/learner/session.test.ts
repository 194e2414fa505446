import { describe, expect, it } from 'vitest';
import { newLearner } from '#lib/core/progress/learner/learner.ts';
import {
  chooseSession,
  latestSession,
  MAX_FRESH,
  medianSeconds,
  runningSession,
  SESSION_MS,
  withResponse,
} from '#lib/core/progress/learner/session.ts';
import { buildCard, NOW } from './build-card.ts';

const session = { startedAt: NOW, lastAt: NOW, asked: 0, right: 0, fresh: 0 };
const quick = { seconds: [1] };

describe('chooseSession', () => {
  it('asks what is most likely forgotten first, then cards never reviewed, and nothing that is not due', () => {
    const faded = buildCard(1, [
      [60, 3],
      [58, 1],
    ]);
    const recent = buildCard(2, [
      [60, 3],
      [5, 1],
    ]);
    const fresh = buildCard(3, [[90, 1]]);
    const notDue = buildCard(4, [[1, 3]]);
    const chosen = chooseSession([notDue, fresh, recent, faded], quick, null, NOW);
    expect(chosen.map(({ id }) => id)).toEqual([faded.id, recent.id, fresh.id]);
  });

  it('takes at most ten cards that were never reviewed, those of this sitting included', () => {
    const cards = Array.from({ length: 30 }, (_, index) => buildCard(index, [[9, 1]]));
    expect(chooseSession(cards, quick, null, NOW)).toHaveLength(MAX_FRESH);
    expect(chooseSession(cards, quick, { ...session, fresh: 7 }, NOW)).toHaveLength(3);
  });

  it('takes what fits into ten minutes at the learner’s pace, and into what is left of them', () => {
    const cards = Array.from({ length: 90 }, (_, index) =>
      buildCard(index, [
        [40, 3],
        [30, 1],
      ]),
    );
    expect(chooseSession(cards, { seconds: [] }, null, NOW)).toHaveLength(24);
    expect(chooseSession(cards, { seconds: [10] }, null, NOW)).toHaveLength(60);
    expect(chooseSession(cards, { seconds: [60] }, session, NOW + 450_000)).toHaveLength(3);
    expect(chooseSession(cards, { seconds: [60] }, session, NOW + SESSION_MS)).toHaveLength(0);
  });
});

it('the median is the middle of what responses took', () => {
  expect(medianSeconds({ seconds: [] })).toBe(25);
  expect(medianSeconds({ seconds: [90, 10, 20] })).toBe(20);
  expect(medianSeconds({ seconds: [30, 10] })).toBe(20);
  expect(medianSeconds({ seconds: [0, 0] })).toBe(1);
});

it('a sitting runs for ten minutes; its sum is shown for an hour', () => {
  const at = (ms: number) => [
    runningSession({ session }, NOW + ms) !== null,
    latestSession({ session }, NOW + ms) !== null,
  ];
  expect(at(599_999)).toEqual([true, true]);
  expect(at(600_000)).toEqual([false, true]);
  expect(at(3_600_000)).toEqual([false, false]);
});

it('a response counts, and tells the pace; a pause does not make it slower than three minutes', () => {
  const learner = { ...newLearner(NOW), session };
  const after = withResponse(learner, session, { right: true, fresh: true, now: NOW + 20_000 });
  expect(after).toMatchObject({
    seconds: [20],
    session: { asked: 1, right: 1, fresh: 1, lastAt: NOW + 20_000 },
  });
  const away = withResponse(learner, session, { right: false, fresh: false, now: NOW + 500_000 });
  expect(away.seconds).toEqual([180]);
});
