// Who gave which response: buckets of one question by thirds of the class.
import type { ResponseCell, TotalCell } from './joint-cells.ts';
import { countOf } from './weighted-moments.ts';

export type DistractorRow = {
  /** As the question's kind counts responses; '' for none. */
  bucket: string;
  /** First-try points it brings, hundredths. */
  points: number;
  /** Attempts by the third of the class they are in. */
  lower: number;
  middle: number;
  upper: number;
};

type Third = 'lower' | 'middle' | 'upper';

/**
 * Attempts ranked by total; those with one total stay together, in the third where the middle of their
 * ranks lies, so that ties fall the same way whatever the order. Rows: most points first, then by bucket.
 */
export function distractorTable(
  responses: readonly ResponseCell[],
  totals: readonly TotalCell[],
): DistractorRow[] {
  const thirds = thirdsByTotal(totals);
  const rows = new Map<string, DistractorRow>();
  for (const { bucket, points, total, count } of responses) {
    const key = `${bucket}|${points}`;
    const row = rows.get(key) ?? { bucket, points, lower: 0, middle: 0, upper: 0 };
    row[thirds.get(total) ?? 'middle'] += count;
    rows.set(key, row);
  }
  return [...rows.values()].sort((a, b) =>
    a.points === b.points ? (a.bucket < b.bucket ? -1 : 1) : b.points - a.points,
  );
}

/** @param totals ascending */
function thirdsByTotal(totals: readonly TotalCell[]): Map<number, Third> {
  const n = countOf(totals);
  let below = 0;
  return new Map(
    totals.map(({ total, count }): [number, Third] => {
      const sixth = (6 * below + 3 * count) / n;
      below += count;
      return [total, sixth < 2 ? 'lower' : sixth > 4 ? 'upper' : 'middle'];
    }),
  );
}
