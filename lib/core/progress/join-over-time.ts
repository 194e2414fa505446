// Several assignments of one class side by side: by the class list where there is one, else by the name typed.
import { foldLetters } from '#lib/core/question/kinds/fold-text.ts';
import type { StudentResult } from './results.ts';

export type OverTime = {
  students: {
    /** As on the class list, else as first written. */
    name: string;
    /** Share of the points, 0..1, for each assignment; null: not taken, or not handed in. */
    shares: (number | null)[];
  }[];
  /** For each assignment: mean share of the points and who handed in. */
  means: { mean: number | null; n: number }[];
};

export type Sitting = {
  /** In the order of start. */
  rows: readonly Pick<
    StudentResult,
    'attemptId' | 'name' | 'run' | 'status' | 'points' | 'maxPoints'
  >[];
  /** The name on the class list that an attempt took; without those that took none. */
  listed: ReadonlyMap<string, string>;
};

type Row = Sitting['rows'][number];

/**
 * First runs that were handed in; of two of one student the earlier counts. A name on a class list is one
 * student in every assignment, letter by letter. One that was typed is that student where it differs in case
 * and accents alone, else another one; those without a name are in the means only. By name.
 * @param roster the class list as it is now: who took nothing yet stands there, too
 */
export function joinOverTime(
  sittings: readonly Sitting[],
  roster: readonly string[] = [],
): OverTime {
  const keyOf = tellApart([...roster, ...sittings.flatMap(({ listed }) => [...listed.values()])]);
  const students = new Map<string, OverTime['students'][number]>();
  const studentOf = (key: string, name: string) => {
    const student = students.get(key) ?? { name, shares: sittings.map(() => null) };
    students.set(key, student);
    return student;
  };
  for (const name of roster) studentOf(name, name);
  const means = sittings.map(({ rows, listed }, place) => {
    const counted = rows.filter(({ run, status }) => run === 1 && status !== 'open');
    for (const { attemptId, name, points, maxPoints } of counted) {
      const own = listed.get(attemptId);
      const key = own ?? keyOf(name);
      if (key !== null) studentOf(key, own ?? name).shares[place] ??= points / maxPoints;
    }
    return meanOf(counted);
  });
  const byName = [...students.values()].map((student) => ({
    student,
    folded: foldLetters(student.name),
  }));
  byName.sort((a, b) => (a.folded < b.folded ? -1 : 1));
  return { students: byName.map(({ student }) => student), means };
}

/** @returns for a typed name the listed one that it must be, else its letters; null where it has none. */
function tellApart(listed: readonly string[]): (name: string) => string | null {
  const byLetters = new Map<string, Set<string>>();
  for (const name of listed) {
    const letters = foldLetters(name);
    byLetters.set(letters, (byLetters.get(letters) ?? new Set()).add(name));
  }
  return (name) => {
    const letters = foldLetters(name);
    const [only, ...more] = byLetters.get(letters) ?? [];
    if (only !== undefined && more.length === 0) return only;
    return letters === '' ? null : `typed ${letters}`;
  };
}

function meanOf(counted: readonly Row[]): OverTime['means'][number] {
  const sum = counted.reduce((total, { points, maxPoints }) => total + points / maxPoints, 0);
  return { mean: counted.length > 0 ? sum / counted.length : null, n: counted.length };
}
