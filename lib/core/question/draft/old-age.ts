// "died at the age of 95" -> "... of 85": an age that somebody can have.
import type { PlacedNumber, Reading } from '#lib/core/fact/reading.ts';

/** In years: nobody is believed to be older. */
const OLDEST = 105;

/** True of every amount that is no age. @param other in place of the number */
export function canBeAge({ article }: Reading, { number }: PlacedNumber, other: string): boolean {
  const before = article.text.slice(Math.max(0, number.start - 12), number.start);
  return !/\bage(?:d| of)\s$/i.test(before) || Number(other) <= OLDEST;
}
