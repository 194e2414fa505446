// "in the 13th century" -> "in the 16th century", "in the early 1960s" -> "in the early 1930s": near enough to be believed.
import { ordinalEnding } from '#lib/core/question/distract/spell-number.ts';
import { seededShuffle } from '#lib/core/seed/random.ts';

const CENTURIES = [-3, -2, 2, 3];
const DECADES = [-20, -10, 10, 20];
const LATEST = { century: 20, decade: 2000 };

/** Another century or decade, written alike; null where it is neither. @param period "13th", "1960s" */
export function wrongPeriod(period: string, seed: string): string | null {
  const [, digits = '', ending = ''] = /^(\d+)(\D+)$/.exec(period) ?? [];
  const value = Number(digits);
  if (digits === '') return null;
  const decade = digits.length === 4;
  const steps = decade ? DECADES : CENTURIES;
  const latest = decade ? LATEST.decade : LATEST.century;
  const [other] = seededShuffle(
    steps.map((step) => value + step).filter((one) => one > 0 && one <= latest),
    seed,
  );
  if (other === undefined) return null;
  return decade ? `${other}${ending}` : `${other}${ordinalEnding(other)}`;
}
