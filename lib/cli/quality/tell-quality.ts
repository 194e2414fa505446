// How far the estimate can be trusted, in tables: what it tells apart, whether it means what it says, what a limit keeps.
import { logistic } from '#lib/core/question/quality/quality-model.ts';
import { areaUnder, logLoss } from './cross-validate.ts';
import type { Tried } from './fit-quality.ts';
import { type Row, shareOf } from './rows.ts';

const percent = (value: number | null): string =>
  value === null || Number.isNaN(value) ? '-' : `${(100 * value).toFixed(1)} %`;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export function tellTried(rows: readonly Row[], { mark, ridge, odds, slope }: Tried): string {
  const targets = rows.map((row) => shareOf(row, mark));
  const base = mean(targets);
  const blind = logLoss(
    rows.map(() => Math.log(base / (1 - base))),
    targets,
  );
  return [
    `P(${mark}), held-out articles: base ${percent(base)}, ridge ${ridge}, slope ${slope.toFixed(2)}, ` +
      `AUC ${areaUnder(odds, targets)?.toFixed(3) ?? '-'}, log loss ${logLoss(odds, targets).toFixed(3)} (without features ${blind.toFixed(3)})`,
    '  said     marked   rows',
    ...bins(odds, targets).map(
      ({ said, marked, count }) =>
        `  ${percent(said).padEnd(8)} ${percent(marked).padEnd(8)} ${count}`,
    ),
  ].join('\n');
}

const BINS = 8;

/** Equally many rows in each, the lowest first. */
function bins(odds: readonly number[], targets: readonly number[]) {
  const order = odds.map((_, at) => at).sort((a, b) => (odds[a] ?? 0) - (odds[b] ?? 0));
  return Array.from({ length: BINS }, (_, bin) => {
    const own = order.slice(
      Math.floor((bin * order.length) / BINS),
      Math.floor(((bin + 1) * order.length) / BINS),
    );
    return {
      said: mean(own.map((at) => logistic(odds[at] ?? 0))),
      marked: mean(own.map((at) => targets[at] ?? 0)),
      count: own.length,
    };
  }).filter(({ count }) => count > 0);
}

export type Kept = {
  leastGood: number;
  mostWrong: number;
  kept: number;
  good: number;
  wrong: number;
};

export const LEAST_GOOD = [0, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];
export const MOST_WRONG = [1, 0.3, 0.2, 0.15, 0.12, 0.1, 0.08, 0.06, 0.04, 0.03, 0.02];

/** What a pair of limits keeps of what the gates show: shares of rows kept, and of A and X among them. */
export function keptBy(rows: readonly Row[], good: Tried, wrong: Tried): Kept[] {
  const shown = rows.flatMap((row, at) =>
    row.shown
      ? [{ row, good: logistic(good.odds[at] ?? 0), wrong: logistic(wrong.odds[at] ?? 0) }]
      : [],
  );
  return LEAST_GOOD.flatMap((leastGood) =>
    MOST_WRONG.map((mostWrong) => {
      const kept = shown.filter((own) => own.good >= leastGood && own.wrong <= mostWrong);
      return {
        leastGood,
        mostWrong,
        kept: kept.length / shown.length,
        good: mean(kept.map(({ row }) => shareOf(row, 'A'))),
        wrong: mean(kept.map(({ row }) => shareOf(row, 'X'))),
      };
    }),
  );
}

/** What is found on fewer is chance. */
const LEAST_KEPT = 0.1;

/** The pair that keeps most with at most `x` marked X and at least `a` marked A; null where none does. */
export function bestLimits(pairs: readonly Kept[], x: number, a: number): Kept | null {
  return pairs
    .filter(({ wrong, good, kept }) => kept >= LEAST_KEPT && wrong <= x && good >= a)
    .reduce<Kept | null>((best, own) => (best && best.kept >= own.kept ? best : own), null);
}

export function tellLimits(pairs: readonly Kept[]): string {
  const told = pairs
    .filter(
      (own, at) =>
        own.kept > 0.02 &&
        !pairs.some((other, place) => isBetter(other, own) || (place < at && isSame(other, own))),
    )
    .sort((one, other) => other.kept - one.kept);
  return [
    'Limits that no other pair beats (of what the gates show, held-out articles)',
    '  P(A) from  P(X) to  kept     A        X',
    ...told.map(
      ({ leastGood, mostWrong, kept, good, wrong }) =>
        `  ${leastGood.toFixed(2).padEnd(9)}  ${mostWrong.toFixed(2).padEnd(7)}  ${percent(kept).padEnd(7)}  ${percent(good).padEnd(7)}  ${percent(wrong)}`,
    ),
  ].join('\n');
}

/** A pair that keeps the same by other limits is told once. */
const isSame = (one: Kept, other: Kept): boolean =>
  one.kept === other.kept && one.wrong === other.wrong && one.good === other.good;

const isBetter = (one: Kept, other: Kept): boolean =>
  one !== other &&
  one.kept >= other.kept &&
  one.wrong <= other.wrong &&
  one.good >= other.good &&
  (one.kept > other.kept || one.wrong < other.wrong || one.good > other.good);
