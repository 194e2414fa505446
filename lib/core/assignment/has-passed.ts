// Whether points reach the pass mark.

/** Points in hundredths, the mark in percent. null: there is no pass mark. */
export function hasPassed(
  { points, maxPoints }: { points: number; maxPoints: number },
  passMark: number | null,
): boolean | null {
  return passMark === null ? null : points * 100 >= passMark * maxPoints;
}
