// Three values around a right one, so that the right one's place among the four is left to the seed.
import { seededRandom, seededShuffle } from '#lib/core/seed/random.ts';

const WRONG = 3;

export type Sides<T> = { below: readonly T[]; above: readonly T[] };

/**
 * Three from both sides, each possible place of the key equally likely, then what is left over.
 * `places`: how many may stand below; by default as many as there are. Preferred ones come first in each side.
 * @returns [] where there are fewer than three
 */
export function pickAround<T>(
  { below, above }: Sides<T>,
  seed: string,
  {
    places = [0, 1, 2, 3],
    preferred,
  }: { places?: readonly number[]; preferred?: (value: T) => boolean } = {},
): T[] {
  const open = places.filter((count) => count <= below.length && WRONG - count <= above.length);
  if (open.length === 0) return [];
  const count = open[seededRandom(`${seed}|place`)(open.length)] ?? 0;
  const order = (values: readonly T[], side: string): T[] => {
    const mixed = seededShuffle(values, `${seed}|${side}`);
    if (!preferred) return mixed;
    return [...mixed.filter(preferred), ...mixed.filter((value) => !preferred(value))];
  };
  const [low, high] = [order(below, 'below'), order(above, 'above')];
  const chosen = [...low.slice(0, count), ...high.slice(0, WRONG - count)];
  const spare = seededShuffle([...low.slice(count), ...high.slice(WRONG - count)], `${seed}|spare`);
  return [...seededShuffle(chosen, `${seed}|order`), ...spare.slice(0, WRONG)];
}
