// Moments of values that stand for several observations each.

export type Weighted = { value: number; count: number };

export function countOf(values: readonly { count: number }[]): number {
  return values.reduce((sum, { count }) => sum + count, 0);
}

/** Arithmetic mean; null with none. */
export function meanOf(values: readonly Weighted[]): number | null {
  const n = countOf(values);
  return n === 0 ? null : values.reduce((sum, { value, count }) => sum + value * count, 0) / n;
}

/** The middle value, or the mean of the two middle ones; null with none. */
export function medianOf(values: readonly Weighted[]): number | null {
  const ascending = [...values].sort((a, b) => a.value - b.value);
  const n = countOf(ascending);
  const at = (place: number) => {
    let passed = 0;
    return ascending.find(({ count }) => {
      passed += count;
      return passed > place;
    })?.value;
  };
  const low = at(Math.floor((n - 1) / 2));
  const high = at(Math.floor(n / 2));
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Unbiased sample variance: sum of squared deviations / (n - 1), in two passes; null under two observations. */
export function varianceOf(values: readonly Weighted[]): number | null {
  const n = countOf(values);
  const mean = meanOf(values);
  if (mean === null || n < 2) return null;
  return values.reduce((sum, { value, count }) => sum + count * (value - mean) ** 2, 0) / (n - 1);
}

/**
 * Pearson's product-moment correlation, -1..1: sum of products of deviations over the root of the
 * product of their sums of squares. null where either side does not vary, or under two observations.
 */
export function correlationOf(
  pairs: readonly { x: number; y: number; count: number }[],
): number | null {
  const meanX = meanOf(pairs.map(({ x, count }) => ({ value: x, count })));
  const meanY = meanOf(pairs.map(({ y, count }) => ({ value: y, count })));
  if (meanX === null || meanY === null) return null;
  let products = 0;
  let squaresX = 0;
  let squaresY = 0;
  for (const { x, y, count } of pairs) {
    products += count * (x - meanX) * (y - meanY);
    squaresX += count * (x - meanX) ** 2;
    squaresY += count * (y - meanY) ** 2;
  }
  if (squaresX === 0 || squaresY === 0) return null;
  return Math.min(1, Math.max(-1, products / Math.sqrt(squaresX * squaresY)));
}
