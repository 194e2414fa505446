// Classical item analysis, exact from the joint sum at a cost that does not grow with the number of attempts.

import { fisherInterval, type Interval, wilsonInterval } from './confidence.ts';
import { type DistractorRow, distractorTable } from './distractor-table.ts';
import { type JointCells, readJointCells } from './joint-cells.ts';
import {
  correlationOf,
  countOf,
  covarianceOf,
  meanOf,
  medianOf,
  type Pair,
  pairInOrder,
  varianceOf,
  type Weighted,
} from './weighted-moments.ts';

export type ItemFigures = {
  questionId: string;
  /** Finished first runs; one without a response to the question counts with 0 points. */
  n: number;
  /** Mean points / max, 0..1, high = easy; null with none. */
  facility: number | null;
  /** Of the facility, 95 %; null with none. */
  facilityInterval: Interval | null;
  /** Correlation of the points with those on the rest of the quiz, -1..1; null if undefined. */
  discrimination: number | null;
  /** Of the discrimination, 95 %; null where that is, and under four runs. */
  discriminationInterval: Interval | null;
  /** How much of the discrimination that its points allow it reaches, at most 1; null if undefined. */
  efficiency: number | null;
  /** Its share of what tells totals apart, 0..1; null if undefined. */
  effectiveWeight: number | null;
  /** Middle time from the response before to the first response, seconds; null with none. */
  medianSeconds: number | null;
  distractors: DistractorRow[];
};

export type ItemAnalysis = {
  /** Finished first runs. */
  n: number;
  /** In the order asked for. */
  questions: ItemFigures[];
  /** Cronbach's alpha, at most 1; null if undefined. */
  alpha: number | null;
  /** Standard error of measurement of the total, hundredths; null if undefined. */
  standardError: number | null;
  /** All questions weigh the same and were right or wrong: alpha is KR-20. */
  dichotomous: boolean;
};

/**
 * - facility: mean points / max points.
 * - discrimination: corrected item-total correlation, Pearson of x and total - x
 *   (Henrysson, Psychometrika 28, 1963, in its plain form).
 * - alpha = k / (k - 1) x (1 - sum of item variances / variance of the totals) (Cronbach, Psychometrika 16,
 *   1951); with questions of equal weight that are right or wrong it is KR-20 (Kuder and Richardson, 1937).
 *   null under two questions or attempts, where all totals are the same, and where some attempts were
 *   taken on a version without one of the questions.
 * - efficiency (discriminative efficiency): covariance of x and total - x over the highest that the same
 *   points and the same rest scores could have, paired in order (Moodle, quiz statistics calculations,
 *   docs.moodle.org/dev/Quiz_statistics_calculations). null where that highest is 0.
 * - effective weight: sqrt(cov(x, total)) / sum of the same over the questions (ibid.); null where the
 *   covariance is negative, and such a question adds nothing to the sum.
 * - standard error = s x sqrt(1 - alpha), s the sample standard deviation of the totals (n - 1).
 *
 * All on first-try points. @param questions every question of the version, in the order wanted back
 */
export function itemAnalysis(
  cells: JointCells,
  questions: readonly { id: string; maxPoints: number }[],
): ItemAnalysis {
  const { responses, totals, times } = readJointCells(cells);
  const withTotals: number[] = [];
  const variances: number[] = [];
  const figures = questions.map(({ id, maxPoints }): ItemFigures => {
    const own = responses.filter(({ questionId }) => questionId === id);
    const points: Weighted[] = own.map(({ points: value, count }) => ({ value, count }));
    const mean = meanOf(points);
    const n = countOf(own);
    const facility = mean === null ? null : mean / maxPoints;
    const rest = own.map(({ points: x, total, count }): Pair => ({ x, y: total - x, count }));
    const discrimination = correlationOf(rest);
    variances.push(varianceOf(points) ?? 0);
    withTotals.push(
      covarianceOf(own.map(({ points: x, total: y, count }) => ({ x, y, count }))) ?? -1,
    );
    return {
      questionId: id,
      n,
      facility,
      facilityInterval: facility === null ? null : wilsonInterval(facility, n),
      discrimination,
      discriminationInterval: discrimination === null ? null : fisherInterval(discrimination, n),
      efficiency: efficiencyOf(rest),
      effectiveWeight: null,
      medianSeconds: medianOf(times.get(id) ?? []),
      distractors: distractorTable(own, totals),
    };
  });
  const weights = effectiveWeights(withTotals);
  const spread = varianceOf(totals.map(({ total: value, count }) => ({ value, count }))) ?? 0;
  const complete = figures.every(({ n }) => n === countOf(totals));
  const alpha = complete ? alphaOf(variances, spread) : null;
  return {
    n: countOf(totals),
    questions: figures.map((figure, index) => ({
      ...figure,
      effectiveWeight: weights[index] ?? null,
    })),
    alpha,
    standardError: alpha === null ? null : Math.sqrt(spread * Math.max(0, 1 - alpha)),
    dichotomous: questions.every(
      ({ id, maxPoints }) =>
        maxPoints === questions[0]?.maxPoints &&
        responses.every(
          ({ questionId, points }) => questionId !== id || points === 0 || points === maxPoints,
        ),
    ),
  };
}

/** Covariances of whole hundredths that are 0 may come out as less than this. */
const ROUNDING = 1e-6;

function efficiencyOf(pairs: readonly Pair[]): number | null {
  const highest = covarianceOf(pairInOrder(pairs)) ?? 0;
  const covariance = covarianceOf(pairs);
  return covariance === null || highest < ROUNDING ? null : covariance / highest;
}

/** @param covariances of each question's points with the total; negative where there is none */
function effectiveWeights(covariances: readonly number[]): (number | null)[] {
  const roots = covariances.map((covariance) =>
    covariance < -ROUNDING ? null : Math.sqrt(Math.max(0, covariance)),
  );
  const sum = roots.reduce<number>((total, root) => total + (root ?? 0), 0);
  return roots.map((root) => (root === null || sum === 0 ? null : root / sum));
}

function alphaOf(variances: readonly number[], spread: number): number | null {
  const items = variances.length;
  if (items < 2 || spread === 0) return null;
  const sum = variances.reduce((total, variance) => total + variance, 0);
  return (items / (items - 1)) * (1 - sum / spread);
}
