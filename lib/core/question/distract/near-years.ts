// Wrong years: near enough to be thought of, the further back the wider.
import { seededRandom, seededShuffle } from '#lib/core/seed/random.ts';

/** Steps away from the right year. */
function stepsFor(year: number): readonly number[] {
  if (year >= 1950) return [3, 5, 7, 9, 12];
  if (year >= 1800) return [6, 10, 15, 21, 28];
  return [12, 20, 31, 43, 58];
}

/** Three wrong years and the right one, ascending; each place equally likely. @param latest no year after it */
export function yearsAround(year: number, seed: string, latest: number): string[] {
  const steps = stepsFor(year);
  const above = steps.map((step) => year + step).filter((other) => other <= latest);
  const below = steps.map((step) => year - step);
  const places = [0, 1, 2, 3].filter((count) => 3 - count <= above.length);
  const count = places[seededRandom(`${seed}|place`)(places.length)] ?? 3;
  return [
    ...seededShuffle(below, `${seed}|below`).slice(0, count),
    ...seededShuffle(above, `${seed}|above`).slice(0, 3 - count),
    year,
  ]
    .sort((a, b) => a - b)
    .map(String);
}

export function falseYear(year: number, seed: string, latest: number): string {
  const years = yearsAround(year, seed, latest).filter((other) => other !== String(year));
  return years[seededRandom(`${seed}|false`)(years.length)] ?? String(year - 10);
}
