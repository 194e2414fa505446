// The order of students on the grid. Names compare by their folded letters, in no language's own order.
import { foldLetters } from '#lib/core/question/kinds/fold-text.ts';
import type { StudentResult } from './results.ts';

/** `start`, `name`, `points`, or a question's id for the points on it. */
export type GridOrder = { by: string; descending: boolean };

/**
 * Stable: what is equal stays in the order of start. No response comes before 0 points.
 * @param rows in the order of start
 */
export function sortStudents<Row extends Pick<StudentResult, 'name' | 'points' | 'questions'>>(
  rows: readonly Row[],
  { by, descending }: GridOrder,
): Row[] {
  if (by === 'start') return descending ? [...rows].reverse() : [...rows];
  const sign = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, key: keyOf(row, by) }))
    .sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -sign : sign))
    .map(({ row }) => row);
}

function keyOf(
  { name, points, questions }: Pick<StudentResult, 'name' | 'points' | 'questions'>,
  by: string,
): string | number {
  if (by === 'name') return foldLetters(name);
  if (by === 'points') return points;
  return questions.find(({ questionId }) => questionId === by)?.points ?? -1;
}
