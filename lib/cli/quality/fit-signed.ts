// Logistic regression whose weights keep to their signs.
import { type Fitted, fitLogistic, logOdds } from './fit-logistic.ts';
import { type Column, columnsOf, inputOf } from './inputs.ts';
import { type Row, shareOf } from './rows.ts';
import { EITHER_WAY, SIGNS } from './signs.ts';

export type Mark = 'A' | 'X';
export type Signed = { columns: readonly Column[]; fitted: Fitted };

/** Features whose weight goes against its sign are left out, one round after the other, until all keep to it. */
export function fitSigned(rows: readonly Row[], mark: Mark, ridge: number): Signed {
  const targets = rows.map((row) => shareOf(row, mark));
  const way = mark === 'A' ? 1 : -1;
  let columns = columnsOf(rows).filter(({ name }) => SIGNS.has(name) || EITHER_WAY.test(name));
  for (;;) {
    const inputs = rows.map(({ features }) => inputOf(features, columns));
    const fitted = fitLogistic(inputs, targets, ridge);
    const right = columns.filter(
      ({ name }, at) => (fitted.weights[at] ?? 0) * (SIGNS.get(name) ?? 0) * way >= 0,
    );
    if (right.length === columns.length) return { columns, fitted };
    columns = right;
  }
}

export const oddsOf = ({ columns, fitted }: Signed, { features }: Row): number =>
  logOdds(fitted, inputOf(features, columns));
