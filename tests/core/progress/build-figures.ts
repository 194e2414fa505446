// Figures of one question, with what a test does not care about filled in.
import type { DistractorRow } from '#lib/core/progress/distractor-table.ts';
import type { ItemFigures } from '#lib/core/progress/item-analysis.ts';

export function buildFigures(changes: Partial<ItemFigures> = {}): ItemFigures {
  return {
    questionId: 'q1',
    n: 30,
    facility: 0.6,
    facilityInterval: { low: 0.42, high: 0.75 },
    discrimination: 0.4,
    discriminationInterval: { low: 0.1, high: 0.7 },
    efficiency: 0.5,
    effectiveWeight: 0.1,
    medianSeconds: 20,
    distractors: [row('o1', 100, 4, 6, 8), row('o2', 0, 4, 2, 1), row('o3', 0, 2, 2, 1)],
    ...changes,
  };
}

export function row(
  bucket: string,
  points: number,
  lower: number,
  middle: number,
  upper: number,
): DistractorRow {
  return { bucket, points, lower, middle, upper };
}
