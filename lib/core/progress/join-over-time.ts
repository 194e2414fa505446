// Several assignments of one class side by side: the same name is the same student.
import { foldLetters } from '#lib/core/question/kinds/fold-text.ts';
import type { StudentResult } from './results.ts';

export type OverTime = {
  students: {
    /** As first written. */
    name: string;
    /** Share of the points, 0..1, for each assignment; null: not taken, or not handed in. */
    shares: (number | null)[];
  }[];
  /** For each assignment: mean share of the points and who handed in. */
  means: { mean: number | null; n: number }[];
};

type Row = Pick<StudentResult, 'name' | 'run' | 'status' | 'points' | 'maxPoints'>;

/**
 * First runs that were handed in; of two under one name the earlier counts. Names are told apart by
 * letters alone, not by case and accents; those without a name are in the means only. By name.
 * @param assignments their rows, each in the order of start
 */
export function joinOverTime(assignments: readonly (readonly Row[])[]): OverTime {
  const students = new Map<string, OverTime['students'][number]>();
  const means = assignments.map((rows, place) => {
    const counted = rows.filter(({ run, status }) => run === 1 && status !== 'open');
    for (const { name, points, maxPoints } of counted) {
      const key = foldLetters(name);
      if (key === '') continue;
      const student = students.get(key) ?? { name, shares: assignments.map(() => null) };
      students.set(key, student);
      student.shares[place] ??= points / maxPoints;
    }
    const sum = counted.reduce((total, { points, maxPoints }) => total + points / maxPoints, 0);
    return { mean: counted.length > 0 ? sum / counted.length : null, n: counted.length };
  });
  const byName = [...students].sort(([a], [b]) => (a < b ? -1 : 1));
  return { students: byName.map(([, student]) => student), means };
}
