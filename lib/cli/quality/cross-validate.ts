// The estimate tried on articles that it was not fitted to.
import { logistic } from '#lib/core/question/quality/quality-model.ts';
import { seededShuffle } from '#lib/core/seed/random.ts';
import { fitLogistic } from './fit-logistic.ts';
import { fitSigned, type Mark, oddsOf } from './fit-signed.ts';
import type { Row } from './rows.ts';

const FOLDS = 10;

/** Log-odds for each row from the rows of other articles. */
export function heldOutOdds(rows: readonly Row[], mark: Mark, ridge: number): number[] {
  const folds = foldsOf(rows);
  const odds = rows.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const known = rows.filter((_, at) => folds[at] !== fold);
    if (known.length === rows.length || known.length === 0) continue;
    const signed = fitSigned(known, mark, ridge);
    for (const [at, row] of rows.entries()) {
      if (folds[at] === fold) odds[at] = oddsOf(signed, row);
    }
  }
  return odds;
}

/** All rows of an article fall into one fold. */
function foldsOf(rows: readonly Row[]): number[] {
  const articles = seededShuffle([...new Set(rows.map(({ article }) => article))].sort(), 'folds');
  const places = new Map(articles.map((article, at) => [article, at % FOLDS]));
  return rows.map(({ article }) => places.get(article) ?? 0);
}

/** Mean of -log p of what the readers said, in nats. */
export function logLoss(odds: readonly number[], targets: readonly number[]): number {
  const sum = odds.reduce((total, value, at) => {
    const probability = Math.min(1 - 1e-9, Math.max(1e-9, logistic(value)));
    const target = targets[at] ?? 0;
    return total - target * Math.log(probability) - (1 - target) * Math.log(1 - probability);
  }, 0);
  return sum / Math.max(1, odds.length);
}

/** Platt 1999: the line through the log-odds under which they are probabilities. */
export function calibrate(
  odds: readonly number[],
  targets: readonly number[],
): { slope: number; bias: number } {
  const { bias, weights } = fitLogistic(
    odds.map((value) => Float64Array.of(value)),
    targets,
    1,
  );
  return { slope: Math.max(0.05, weights[0] ?? 1), bias };
}

/** Chance that one of the marked is above one of the others (area under the ROC curve); null where one side is empty. */
export function areaUnder(values: readonly number[], targets: readonly number[]): number | null {
  let above = 0;
  let all = 0;
  for (const [at, value] of values.entries()) {
    for (const [to, other] of values.entries()) {
      const weight = (targets[at] ?? 0) * (1 - (targets[to] ?? 0));
      if (weight === 0) continue;
      all += weight;
      above += weight * (value > other ? 1 : value === other ? 0.5 : 0);
    }
  }
  return all === 0 ? null : above / all;
}
