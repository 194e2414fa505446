// Rows as the regression takes them: which features are there often enough, with their means and spreads.
import type { Features } from '#lib/core/question/quality/features.ts';
import { standardised } from '#lib/core/question/quality/quality-model.ts';
import type { Row } from './rows.ts';

export type Column = { name: string; mean: number; scale: number };

/** Rarer categories would be learnt by heart. */
const LEAST_SEEN = 8;

/** In order of their names. A category is neither moved nor scaled, so that rare ones stay close to nothing. */
export function columnsOf(rows: readonly Row[]): Column[] {
  const values = new Map<string, number[]>();
  for (const { features } of rows) {
    for (const [name, value] of Object.entries(features)) {
      const list = values.get(name);
      if (list) list.push(value);
      else values.set(name, [value]);
    }
  }
  return [...values]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, list]): Column[] => {
      if (name.includes('=')) {
        return list.length < LEAST_SEEN ? [] : [{ name, mean: 0, scale: 1 }];
      }
      const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
      const square = list.reduce((sum, value) => sum + (value - mean) ** 2, 0) / list.length;
      const differing = list.filter((value) => value !== list[0]).length;
      const [own, scale] = [mean, Math.sqrt(square)].map(rounded) as [number, number];
      return differing < LEAST_SEEN || scale <= 0 ? [] : [{ name, mean: own, scale }];
    });
}

export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

export const inputOf = (features: Features, columns: readonly Column[]): Float64Array =>
  Float64Array.from(columns, (column) => standardised(features, column.name, column));
