// Marks at the ends of lines, moved apart where they would lie on one another.

/**
 * @param wanted where each mark would stand; the order of equal ones is kept
 * @returns the same order: at least `gap` apart and within the range, as far as it has room for all
 */
export function spreadMarks(
  wanted: readonly number[],
  { gap, low, high }: { gap: number; low: number; high: number },
): number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  let least = low;
  for (const mark of order) {
    mark.at = Math.max(mark.at, least);
    least = mark.at + gap;
  }
  let most = high;
  for (const mark of order.toReversed()) {
    mark.at = Math.min(mark.at, most);
    most = mark.at - gap;
  }
  const placed = [...wanted];
  for (const { at, index } of order) placed[index] = at;
  return placed;
}
