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
  return quantileOf(values, 0.5);
}

/**
 * The value under which a share of them lies, between two neighbours in proportion (definition 7 of
 * Hyndman and Fan, The American Statistician 50, 1996). `share`: 0..1. null with none.
 */
export function quantileOf(values: readonly Weighted[], share: number): number | null {
  const ascending = [...values].sort((a, b) => a.value - b.value);
  const n = countOf(ascending);
  const at = (place: number) => {
    let passed = 0;
    return ascending.find(({ count }) => {
      passed += count;
      return passed > place;
    })?.value;
  };
  const place = (n - 1) * share;
  const low = at(Math.floor(place));
  const high = at(Math.ceil(place));
  return n === 0 || low === undefined || high === undefined
    ? null
    : low + (high - low) * (place - Math.floor(place));
}

/** Unbiased sample variance: sum of squared deviations / (n - 1), in two passes; null under two observations. */
export function varianceOf(values: readonly Weighted[]): number | null {
  const n = countOf(values);
  const mean = meanOf(values);
  if (mean === null || n < 2) return null;
  return values.reduce((sum, { value, count }) => sum + count * (value - mean) ** 2, 0) / (n - 1);
}

export type Pair = { x: number; y: number; count: number };

/** Unbiased sample covariance: sum of products of deviations / (n - 1); null under two observations. */
export function covarianceOf(pairs: readonly Pair[]): number | null {
  const n = countOf(pairs);
  const meanX = meanOf(pairs.map(({ x, count }) => ({ value: x, count })));
  const meanY = meanOf(pairs.map(({ y, count }) => ({ value: y, count })));
  if (meanX === null || meanY === null || n < 2) return null;
  const products = pairs.reduce(
    (sum, { x, y, count }) => sum + count * (x - meanX) * (y - meanY),
    0,
  );
  return products / (n - 1);
}

/** The same x and the same y, paired anew so that the greatest x has the greatest y: the highest covariance there can be. */
export function pairInOrder(pairs: readonly Pair[]): Pair[] {
  const left = pairs.map(({ x, count }) => ({ value: x, count })).sort((a, b) => a.value - b.value);
  const right = pairs
    .map(({ y, count }) => ({ value: y, count }))
    .sort((a, b) => a.value - b.value);
  const paired: Pair[] = [];
  let at = 0;
  let used = 0;
  for (const { value: y, count } of right) {
    let open = count;
    while (open > 0) {
      const next = left[at];
      if (!next) return paired;
      const taken = Math.min(open, next.count - used);
      paired.push({ x: next.value, y, count: taken });
      open -= taken;
      used += taken;
      if (used === next.count) {
        at += 1;
        used = 0;
      }
    }
  }
  return paired;
}

/**
 * Pearson's product-moment correlation, -1..1: sum of products of deviations over the root of the
 * product of their sums of squares. null where either side does not vary, or under two observations.
 */
export function correlationOf(pairs: readonly Pair[]): number | null {
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
