// Questions whose difficulty is known, and what a class without end would show of them.

/** A logistic item: right with the chance 1 / (1 + exp(-slope (ability - location))) (Birnbaum, 1968). */
export type SimulatedItem = { slope: number; location: number };

/** Easy to hard, flat to steep. */
export const ITEMS: readonly SimulatedItem[] = [
  { slope: 1.2, location: -2 },
  { slope: 0.6, location: -1 },
  { slope: 1.6, location: -0.5 },
  { slope: 1, location: 0 },
  { slope: 0.3, location: 0.2 },
  { slope: 2, location: 0.6 },
  { slope: 1.4, location: 1.2 },
  { slope: 0.8, location: 2 },
];

export const chanceOf = ({ slope, location }: SimulatedItem, ability: number): number =>
  1 / (1 + Math.exp(-slope * (ability - location)));

export type Truth = { facilities: number[]; discriminations: number[]; alpha: number };

const STEP = 0.01;
const REACH = 8;

/**
 * Of abilities that are normal with mean 0 and variance 1, by the trapezoid rule. Responses hang on
 * the ability alone, so cov(x, y) = E[PQ] - E[P] E[Q] for two items, and var(x) = p (1 - p).
 */
export function trueFigures(items: readonly SimulatedItem[]): Truth {
  const facilities = items.map((item) => meanOver((ability) => chanceOf(item, ability)));
  const covariance = (one: number, other: number): number => {
    const [p = 0, q = 0] = [facilities[one], facilities[other]];
    const [first, second] = [items[one], items[other]];
    if (one === other || !first || !second) return p * (1 - p);
    return meanOver((ability) => chanceOf(first, ability) * chanceOf(second, ability)) - p * q;
  };
  const table = items.map((_, one) => items.map((__, other) => covariance(one, other)));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const all = sum(table.map(sum));
  const own = table.map((row, place) => row[place] ?? 0);
  const discriminations = table.map((row, place) => {
    const variance = own[place] ?? 0;
    const withRest = sum(row) - variance;
    const rest = all - 2 * sum(row) + variance;
    return withRest / Math.sqrt(variance * rest);
  });
  const alpha = (items.length / (items.length - 1)) * (1 - sum(own) / all);
  return { facilities, discriminations, alpha };
}

function meanOver(read: (ability: number) => number): number {
  let total = 0;
  for (let ability = -REACH; ability <= REACH; ability += STEP) {
    total += read(ability) * Math.exp((-ability * ability) / 2);
  }
  return (total * STEP) / Math.sqrt(2 * Math.PI);
}
