// How far a figure may be from what a larger class would show: bounds of 95 %.

export type Interval = { low: number; high: number };

/** Finished first runs under which a figure is not shown as if it were known. */
export const KNOWN_FROM = 5;

/** The 97.5th percentile of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * Wilson's score interval of a share, 0..1 (Wilson, Journal of the American Statistical Association 22,
 * 1927). Of a mean of partial credits it is wider than need be, as their variance is at most that of
 * shares of right and wrong. null with none.
 */
export function wilsonInterval(share: number, n: number): Interval | null {
  if (n < 1) return null;
  const scale = 1 + Z ** 2 / n;
  const middle = (share + Z ** 2 / (2 * n)) / scale;
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * Of a correlation, -1..1: tanh(atanh r -+ z / sqrt(n - 3)) (Fisher, Metron 1, 1921). null under four
 * observations; a correlation of 1 or -1 has no width.
 */
export function fisherInterval(r: number, n: number): Interval | null {
  if (n < 4) return null;
  const half = Z / Math.sqrt(n - 3);
  return { low: Math.tanh(Math.atanh(r) - half), high: Math.tanh(Math.atanh(r) + half) };
}
