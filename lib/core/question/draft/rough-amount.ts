// "nearly 300" -> "more than 200", which is true of it, and "fewer than 200", which is not.
import type { PlacedNumber } from '#lib/core/fact/reading.ts';
import { spellNumber } from '#lib/core/question/distract/spell-number.ts';
import { formatNumber } from '#lib/core/question/kinds/numeric.ts';
import { seededShuffle } from '#lib/core/seed/random.ts';

/** How far off an exact amount the other one is at least, and one that is itself told roughly. */
const FAR = 1.3;
const FARTHER = 1.6;
/** Nobody who read the article doubts which side of 200,000 an amount of 672,000 is on. */
const MOST_APART = 2;
const ROUND = [1, 2, 5];
/** Where the nearest of the round ones is too far off: "fewer than 900,000". */
const LESS_ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];
/** What is true is told from near below: "more than 400,000" of 672,000 would make a reader doubt. */
const NEAR_BELOW = { least: 0.75, most: 0.9 };
const LEAST_OF_PERCENT = 0.7;
const NEAR_ROUND = [ROUND, [1, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 9], [1.2, 1.4, 1.6, 1.8, 3.5, 4.5]];
/** In points of a hundred. */
const PERCENT_STEP = 10;
const LEAST_PERCENT_APART = 12;

type Amount = PlacedNumber['number'];
/** `below`: the amount is surely more than it. */
type Bound = { value: number; below: boolean };
export type RoughlyTold = { text: string; value: boolean };

/**
 * "more than 200" as true, and the false ones beside it; none where the article itself gives one side only. Readers
 * found a true "fewer than" odd of whatever is told for its size.
 * @param text the amount as it is written, with its mark of money; @param avoid amounts of other things; @param ofSome "of" follows: "60 % of the schools"
 */
export function tellRoughly(
  number: Amount,
  text: string,
  ofSome: boolean,
  seed: string,
  avoid: ReadonlySet<number> = new Set(),
): RoughlyTold[] {
  const bounds = boundsOf(number).filter(({ value }) => !avoid.has(value));
  const [bound] = seededShuffle(bounds, seed);
  if (!bound) return [];
  return [true, false]
    .filter((value) => bound.below || !value)
    .map((value) => ({
      value,
      text: tellBound(number, text, bound, value === bound.below || !bound.below, ofSome),
    }));
}

/** The nearest round amounts that it is surely more and less than: at most one of each. */
function boundsOf({ value, qualifier, unit }: Amount): Bound[] {
  const direction = qualifier?.direction ?? 'exactly';
  if (/^(?:more|at-least|less|at-most)$/.test(direction)) return [];
  const far = direction === 'exactly' ? FAR : FARTHER;
  const percent = unit?.kind === 'percent';
  const step = (by: number): number => (value + by) / PERCENT_STEP;
  const near = (other: number): boolean =>
    other <= value * MOST_APART && value <= other * MOST_APART && Number.isInteger(other);
  const below = percent ? Math.floor(step(-LEAST_PERCENT_APART)) * PERCENT_STEP : nearBelow(value);
  const above = percent
    ? Math.ceil(step(LEAST_PERCENT_APART)) * PERCENT_STEP
    : ([ROUND, LESS_ROUND].map((digits) => roundAbove(value * far, digits)).find(near) ?? 0);
  return [
    ...(below > 1 && below >= value * LEAST_OF_PERCENT ? [{ value: below, below: true }] : []),
    ...(near(above) && !(percent && above >= 100) ? [{ value: above, below: false }] : []),
  ];
}

/** The roundest that is 75 to 90 % of it, or 0. */
const nearBelow = (value: number): number =>
  NEAR_ROUND.map((digits) => roundBelow(value * NEAR_BELOW.most, digits)).find(
    (other) => other >= value * NEAR_BELOW.least && Number.isInteger(other),
  ) ?? 0;

/** The greatest of 1, 2, 5, 10, 20, ... that is no greater. */
function roundBelow(value: number, digits: readonly number[]): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * Math.max(...digits.filter((digit) => digit * power <= value));
}

function roundAbove(value: number, digits: readonly number[]): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * (digits.find((digit) => digit * power >= value) ?? 10);
}

function tellBound(
  { unit, written }: Amount,
  text: string,
  { value }: Bound,
  more: boolean,
  ofSome: boolean,
): string {
  // "an average of eight": of each it would be untrue.
  const average = /^(?:an|the) average of /i.exec(text)?.[0] ?? '';
  const side = more ? 'more than' : unit?.kind === 'counted' ? 'fewer than' : 'less than';
  const opening = `${average}${side}`;
  if (unit?.kind === 'percent') {
    if (ofSome && value === 50) return `${opening} half`;
    return `${opening} ${value}${unit.text.includes('%') ? '%' : ' percent'}`;
  }
  const mark = /(?:\b[A-Z]{1,2})?[$£€]/.exec(text)?.[0] ?? '';
  return `${opening} ${mark}${writeRound(value, written === 'words' || value < 11, text)}`;
}

/** "ten", "200", "20,000", "3 million" */
function writeRound(value: number, words: boolean, like: string): string {
  const scale = SCALES.findLast(
    ([name, size]) =>
      value >= size && (size >= 1e6 || (value >= 2e4 && new RegExp(name, 'i').test(like))),
  );
  if (scale) return `${value / scale[1]} ${scale[0]}`;
  if (words && value <= 20) return spellNumber(value) ?? String(value);
  return formatNumber(value);
}

const SCALES = [
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
] as const;
