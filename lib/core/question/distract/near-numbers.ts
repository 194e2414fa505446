// Wrong numbers: the same grain and way of writing as the right one, on both sides of it.
import { type NumberToken, writeLike } from '#lib/core/fact/number.ts';
import { seededRandom, seededShuffle } from '#lib/core/seed/random.ts';

const LOWER = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];
const HIGHER = [1.2, 1.3, 1.4, 1.6, 1.8, 2, 2.4, 3, 4];
/** Up to here, neighbours are counted, not scaled. */
const SMALL = 20;

/**
 * Three wrong numbers and the right one, ascending; the place of the right one depends on the seed,
 * each place equally likely where there is room below.
 * @returns null where there are not enough
 */
export function numbersAround(
  key: NumberToken,
  seed: string,
  limit = Number.POSITIVE_INFINITY,
): string[] | null {
  const { below, above } = neighbours(key, limit);
  const places = [0, 1, 2, 3].filter((count) => count <= below.length && 3 - count <= above.length);
  const count = places[seededRandom(`${seed}|place`)(Math.max(1, places.length))];
  if (count === undefined) return null;
  const chosen = [
    ...seededShuffle(below, `${seed}|below`).slice(0, count),
    ...seededShuffle(above, `${seed}|above`).slice(0, 3 - count),
    key.value,
  ].sort((a, b) => a - b);
  const written = chosen.map((value) => writeLike(value, key));
  const texts = written.filter((text) => text !== null);
  return texts.length === 4 && new Set(texts).size === 4 ? texts : null;
}

/** No wrong number is beyond `limit` where the right one is not: 100 per cent, 365 days. */
export function limitOf(counted: string): number {
  if (/^(?:%|per ?cent)/.test(counted)) return 100;
  if (/^days\b/.test(counted)) return 365;
  return /^weeks\b/.test(counted) ? 52 : Number.POSITIVE_INFINITY;
}

/** One wrong number, clearly off; `side` where the statement's qualifier leaves only one. */
export function falseNumber(
  key: NumberToken,
  seed: string,
  side: 'any' | 'above' | 'below',
  limit = Number.POSITIVE_INFINITY,
): string | null {
  const { below, above } = neighbours(key, limit);
  const far = (value: number): boolean => {
    const ratio = value > key.value ? value / key.value : key.value / value;
    if (key.value > SMALL) return ratio >= 1.5;
    const least = key.value > 10 ? 4 : Math.min(2, key.value - 1);
    return Math.abs(value - key.value) >= least;
  };
  const open = [...(side === 'above' ? [] : below), ...(side === 'below' ? [] : above)].filter(far);
  const [value] = seededShuffle(open, seed);
  return value === undefined ? null : writeLike(value, key);
}

function neighbours(key: NumberToken, limit: number): { below: number[]; above: number[] } {
  const { value } = key;
  const most = value <= limit ? limit : Number.POSITIVE_INFINITY;
  if (value <= SMALL && Number.isInteger(value)) {
    const steps = value > 10 ? [2, 4, 6, 8] : [1, 2, 3, 4];
    const all = [...steps.map((step) => -step).reverse(), ...steps]
      .map((step) => value + step)
      .filter((near) => near >= 2);
    return split(
      all.filter((near) => near <= most),
      value,
    );
  }
  const digits = significantDigits(value);
  const round = (factor: number): number => Number((value * factor).toPrecision(digits));
  const spread = [...new Set([...LOWER, ...HIGHER].map(round))];
  return split(
    apart(spread, value).filter((near) => near <= most),
    value,
  );
}

/** Only numbers that differ from the key and from each other by a sixth at least. */
function apart(values: readonly number[], key: number): number[] {
  const kept: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const far = [...kept, key].every(
      (other) => Math.abs(value - other) * 6 >= Math.max(value, other),
    );
    if (value >= 2 && far) kept.push(value);
  }
  return kept;
}

function split(values: readonly number[], key: number): { below: number[]; above: number[] } {
  return {
    below: values.filter((value) => value < key),
    above: values.filter((value) => value > key),
  };
}

/** 5000 -> 1, 1712 -> 4, 0.25 -> 2 */
function significantDigits(value: number): number {
  const digits = String(value).replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  return Math.max(1, digits.length);
}
