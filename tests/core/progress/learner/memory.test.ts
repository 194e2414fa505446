import { describe, expect, it } from 'vitest';
import {
  type Grade,
  type Memory,
  retrievability,
  reviewMemory,
} from '#lib/core/progress/learner/memory.ts';

const DAY_MS = 86_400_000;
const START = Date.UTC(2022, 11, 29, 12, 30);

/** Of the long-term scheduler's tests in ts-fsrs, with the figures they give; FSRS 5's, lifted to 6. */
const WEIGHTS = [
  0.4197, 1.1869, 3.0412, 15.2441, 7.1434, 0.6477, 1.0007, 0.0674, 1.6597, 0.1712, 1.1178, 2.0225,
  0.0904, 0.3025, 2.1214, 0.2498, 2.9466, 0.4891, 0.6468, 0, 0.5,
];

/** Each review on the day it is due, as in those tests. @returns intervals in days, and stabilities */
function play(grades: readonly number[]) {
  let memory: Memory | null = null;
  let at = START;
  const days: number[] = [];
  const stabilities: number[] = [];
  for (const grade of grades) {
    memory = reviewMemory(memory, { at, grade: grade as Grade }, WEIGHTS);
    const interval = Math.round((memory.dueAt - at + 8 * 3_600_000) / DAY_MS);
    days.push(interval);
    stabilities.push(memory.stability);
    at += interval * DAY_MS;
  }
  return { days, stabilities };
}

describe('reviewMemory', () => {
  it('gives the intervals and stabilities that FSRS publishes for a row of grades', () => {
    const first = play([3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3]);
    expect(first.days).toEqual([3, 13, 48, 155, 445, 1158, 17, 3, 11, 37, 112, 307, 773]);
    [3.0412, 13.09130698, 48.15848988, 154.93732625].forEach((stability, index) => {
      expect(first.stabilities[index]).toBeCloseTo(stability, 6);
    });
    expect(play([1, 2, 3, 4, 1, 2, 3, 4]).days).toEqual([1, 2, 6, 41, 4, 7, 21, 133]);
    expect(play([3, 4, 1, 2, 3, 4, 1, 2]).days).toEqual([3, 33, 4, 7, 26, 193, 9, 14]);
  });

  it('what was right is due later than what was hard, and that later than what was forgotten', () => {
    const due = ([1, 2, 3, 4] as const).map(
      (grade) => reviewMemory(null, { at: START, grade }).dueAt - START,
    );
    expect(due).toEqual([...due].sort((a, b) => a - b));
    // Due in a day: from the next morning on.
    expect(due[0]).toBe(16 * 3_600_000);
  });

  it('counts reviews and what was forgotten', () => {
    let memory = reviewMemory(null, { at: START, grade: 3 });
    memory = reviewMemory(memory, { at: START + 3 * DAY_MS, grade: 1 });
    expect(memory).toMatchObject({ reps: 2, lapses: 1, reviewedAt: START + 3 * DAY_MS });
  });
});

describe('retrievability', () => {
  it('is 1 at the review and 0.9 when as many days have passed as its stability', () => {
    const last = { at: START, stability: 5 };
    expect(retrievability(last, START)).toBe(1);
    expect(retrievability(last, START + 5 * DAY_MS)).toBeCloseTo(0.9, 6);
    expect(retrievability(last, START - DAY_MS)).toBe(1);
  });

  it('is the power curve of FSRS 6, computed by hand', () => {
    const decay = -0.1542;
    const factor = 0.9 ** (1 / decay) - 1;
    for (const [days, stability] of [
      [1, 2.3],
      [30, 10],
      [365, 40],
    ] as const) {
      const expected = (1 + (factor * days) / stability) ** decay;
      const chance = retrievability({ at: START, stability }, START + days * DAY_MS);
      expect(chance).toBeCloseTo(expected, 5);
    }
  });
});
