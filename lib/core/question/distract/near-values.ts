// Values near a right one: as round as it is, in its band of size, at distances that follow no pattern.
import { seededRandom } from '#lib/core/seed/random.ts';

/** Up to here, neighbours are counted off one by one. */
const SMALL = 12;
const LOWER = [0.35, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85];
const HIGHER = [1.15, 1.2, 1.3, 1.4, 1.5, 1.6, 1.8, 2, 2.25, 2.5];
/** Two values stand apart by this share of the larger one at least. */
const APART = 0.11;

export type Bounds = { least: number; most: number; step: number | null };

/** `digits`: significant digits of the value as written; `decimals` behind the point. */
export function valuesNear(
  value: number,
  { digits, decimals }: { digits: number; decimals: number },
  { least, most, step }: Bounds,
  seed: string,
): { below: number[]; above: number[] } {
  const open = (near: number): boolean => near !== value && near >= least && near <= most;
  const near =
    step === null && decimals === 0 && value <= SMALL
      ? counted(value)
      : spread(value, step ?? stepOf(value, digits, decimals), { decimals, most, seed });
  const values = [...new Set(near)].filter(open).sort((a, b) => a - b);
  return {
    below: values.filter((other) => other < value),
    above: values.filter((other) => other > value),
  };
}

function counted(value: number): number[] {
  const reach = value > 6 ? [1, 2, 3, 4, 5] : [1, 2, 3, 4];
  return reach.flatMap((distance) => [value - distance, value + distance]);
}

/** The grid of neighbours: 5,000 -> 500s, 1,712 -> ones, 45 -> fives, 0.62 -> hundredths. */
function stepOf(value: number, digits: number, decimals: number): number {
  const magnitude = Math.floor(Math.log10(value) + 1e-9);
  const last = 10 ** (magnitude - digits + 1);
  const lead = Math.round(value / last);
  const smallest = 10 ** -decimals;
  if (digits === 1 && lead === 1) return Math.max(last / 10, smallest);
  if (digits === 1 && lead <= 3) return Math.max(last / 2, smallest);
  if (digits > 1 && lead % 10 === 5) return Math.max(last * 5, smallest);
  return Math.max(last, smallest);
}

/** Each neighbour rounded to the grid, kept where it is clear of those kept before it. */
function spread(
  value: number,
  step: number,
  { decimals, most, seed }: { decimals: number; most: number; seed: string },
): number[] {
  const random = seededRandom(`${seed}|near`);
  // No option is half or twice another by rule.
  const shaken = (factor: number): number => value * factor * (0.97 + random(61) / 1000);
  // Near a limit there is no room for factors: 95 of 100 -> 96..99.
  const close = value > 0.7 * most && value < most;
  const above = close
    ? [1, 2, 3, 4].map((part) => value + ((most - value) * part) / 5)
    : HIGHER.map(shaken);
  const apart = close ? 0 : APART;
  const fine = 10 ** -decimals;
  const kept: number[] = [];
  for (const raw of [...LOWER.map(shaken).reverse(), ...above]) {
    const grid = close && raw > value ? fine : step;
    const near = Number((Math.round(raw / grid) * grid).toFixed(Math.max(decimals, 6)));
    const clear = [value, ...kept].every(
      (other) => Math.abs(near - other) >= (near > value ? apart : APART) * Math.max(near, other),
    );
    if (near > 0 && clear && !kept.includes(near)) kept.push(near);
  }
  return kept;
}
