// Classical item analysis, exact from the joint sum at a cost that does not grow with the number of attempts.
import { type DistractorRow, distractorTable } from './distractor-table.ts';
import { type JointCells, readJointCells } from './joint-cells.ts';
import { correlationOf, countOf, meanOf, varianceOf, type Weighted } from './weighted-moments.ts';

export type ItemFigures = {
  questionId: string;
  /** Finished first runs; one without a response to the question counts with 0 points. */
  n: number;
  /** Mean points / max, 0..1, high = easy; null with none. */
  facility: number | null;
  /** Correlation of the points with those on the rest of the quiz, -1..1; null if undefined. */
  discrimination: number | null;
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
};

/**
 * - facility: mean points / max points.
 * - discrimination: corrected item-total correlation, Pearson of x and total - x
 *   (Henrysson, Psychometrika 28, 1963, in its plain form).
 * - alpha = k / (k - 1) x (1 - sum of item variances / variance of the totals) (Cronbach, Psychometrika 16,
 *   1951); with questions of equal weight that are right or wrong it is KR-20 (Kuder and Richardson, 1937).
 *   null under two questions or attempts, where all totals are the same, and where some attempts were
 *   taken on a version without one of the questions.
 * - standard error = s x sqrt(1 - alpha), s the sample standard deviation of the totals (n - 1).
 *
 * All on first-try points. @param questions every question of the version, in the order wanted back
 */
export function itemAnalysis(
  cells: JointCells,
  questions: readonly { id: string; maxPoints: number }[],
): ItemAnalysis {
  const { responses, totals } = readJointCells(cells);
  const variances: number[] = [];
  const figures = questions.map(({ id, maxPoints }): ItemFigures => {
    const own = responses.filter(({ questionId }) => questionId === id);
    const points: Weighted[] = own.map(({ points: value, count }) => ({ value, count }));
    const mean = meanOf(points);
    variances.push(varianceOf(points) ?? 0);
    return {
      questionId: id,
      n: countOf(own),
      facility: mean === null ? null : mean / maxPoints,
      discrimination: correlationOf(
        own.map(({ points: x, total, count }) => ({ x, y: total - x, count })),
      ),
      distractors: distractorTable(own, totals),
    };
  });
  const spread = varianceOf(totals.map(({ total: value, count }) => ({ value, count }))) ?? 0;
  const complete = figures.every(({ n }) => n === countOf(totals));
  const alpha = complete ? alphaOf(variances, spread) : null;
  return {
    n: countOf(totals),
    questions: figures,
    alpha,
    standardError: alpha === null ? null : Math.sqrt(spread * Math.max(0, 1 - alpha)),
  };
}

function alphaOf(variances: readonly number[], spread: number): number | null {
  const items = variances.length;
  if (items < 2 || spread === 0) return null;
  const sum = variances.reduce((total, variance) => total + variance, 0);
  return (items / (items - 1)) * (1 - sum / spread);
}
