// From marked rows to weights: the penalty that does best on unseen articles, calibrated there, fitted to all.
import type { QualityModel } from '#lib/core/question/quality/quality-model.ts';
import { calibrate, heldOutOdds, logLoss } from './cross-validate.ts';
import { fitSigned, type Mark } from './fit-signed.ts';
import { rounded } from './inputs.ts';
import { type Row, shareOf } from './rows.ts';

const RIDGES = [10, 30, 100, 300];

export type Tried = {
  mark: Mark;
  ridge: number;
  /** Of unseen articles, calibrated; one for each row. */
  odds: number[];
  slope: number;
  bias: number;
};

export function tryRidges(rows: readonly Row[], mark: Mark): Tried {
  const targets = rows.map((row) => shareOf(row, mark));
  const tried = RIDGES.map((ridge) => {
    const raw = heldOutOdds(rows, mark, ridge);
    const { slope, bias } = calibrate(raw, targets);
    const odds = raw.map((value) => value * slope + bias);
    return { mark, ridge, odds, slope, bias, loss: logLoss(odds, targets) };
  });
  const [first, ...others] = tried;
  if (!first) throw new Error('no penalty to try');
  return others.reduce((best, own) => (own.loss < best.loss ? own : best), first);
}

/** The weights of all rows under the calibration of the held-out ones. */
export function fitQuality(
  rows: readonly Row[],
  good: Tried,
  wrong: Tried,
  limits: { leastGood: number; mostWrong: number },
): QualityModel {
  const weights = new Map<string, QualityModel['weights'][string]>();
  const bias = { good: 0, wrong: 0 };
  for (const { mark, ridge, slope, bias: offset } of [good, wrong]) {
    const side = mark === 'A' ? 'good' : 'wrong';
    const { columns, fitted } = fitSigned(rows, mark, ridge);
    bias[side] = rounded(fitted.bias * slope + offset);
    for (const [at, { name, mean, scale }] of columns.entries()) {
      const weight = weights.get(name) ?? { mean, scale, good: 0, wrong: 0 };
      weights.set(name, { ...weight, [side]: rounded((fitted.weights[at] ?? 0) * slope) });
    }
  }
  const named = [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
  return { v: 1, ...limits, bias, weights: Object.fromEntries(named) };
}
