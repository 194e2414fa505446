// "in the 13th century" -> "in the 16th century", "in the early 1960s" -> "in the early 1930s": near enough to be believed.
import { ordinalEnding } from '#lib/core/question/distract/spell-number.ts';
import { seededShuffle } from '#lib/core/seed/random.ts';

const CENTURIES = [-3, -2, 2, 3];
const DECADES = [-20, -10, 10, 20];
const LATEST = { century: 20, decade: 2000 };

/** Where it has to be to be false: what is so since the 1980s is so since the 1990s as well. */
export type Side = 'earlier' | 'later' | 'either';

/** @param before the words before the period */
export const sideAfter = (before: string): Side =>
  /\bsince (?:the )?(?:\S+ ){0,4}$/i.test(before)
    ? 'earlier'
    : /\b(?:un)?till? (?:the )?(?:\S+ ){0,4}$/i.test(before)
      ? 'later'
      : 'either';

/** Another century or decade, written alike; null where it is neither. @param period "13th", "1960s" */
export function wrongPeriod(period: string, seed: string, side: Side = 'either'): string | null {
  const [, digits = '', ending = ''] = /^(\d+)(\D+)$/.exec(period) ?? [];
  const value = Number(digits);
  if (digits === '') return null;
  const decade = digits.length === 4;
  const steps = decade ? DECADES : CENTURIES;
  const latest = decade ? LATEST.decade : LATEST.century;
  const [other] = seededShuffle(
    steps
      .filter((step) => side === 'either' || step < 0 === (side === 'earlier'))
      .map((step) => value + step)
      .filter((one) => one > 0 && one <= latest),
    seed,
  );
  if (other === undefined) return null;
  return decade ? `${other}${ending}` : `${other}${ordinalEnding(other)}`;
}
