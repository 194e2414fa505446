// The scores of a class in a few figures and ten bars.
import type { TotalCell } from './joint-cells.ts';
import { medianOf, quantileOf, varianceOf, type Weighted } from './weighted-moments.ts';

export type ScoreSpread = {
  /** Sample standard deviation of the totals (n - 1), hundredths; null under two. */
  standardDeviation: number | null;
  /** Hundredths: a quarter scored less, and a quarter more; null with none. */
  lowerQuartile: number | null;
  upperQuartile: number | null;
  /** Middle time from start to finish, seconds; null with none. */
  medianSeconds: number | null;
  /** Runs by tenth of the points: from 0 to under 10 %, ..., from 90 to 100 %. */
  distribution: number[];
};

const TENTHS = 10;

/** Of first-try points of finished first runs. @param maxPoints hundredths, over 0 */
export function summariseScores(
  totals: readonly TotalCell[],
  times: readonly Weighted[],
  maxPoints: number,
): ScoreSpread {
  const values = totals.map(({ total, count }) => ({ value: total, count }));
  const variance = varianceOf(values);
  const distribution = Array.from({ length: TENTHS }, () => 0);
  for (const { total, count } of totals) {
    const tenth = Math.min(TENTHS - 1, Math.floor((total * TENTHS) / Math.max(1, maxPoints)));
    distribution[tenth] = (distribution[tenth] ?? 0) + count;
  }
  return {
    standardDeviation: variance === null ? null : Math.sqrt(variance),
    lowerQuartile: quantileOf(values, 0.25),
    upperQuartile: quantileOf(values, 0.75),
    medianSeconds: medianOf(times),
    distribution,
  };
}
