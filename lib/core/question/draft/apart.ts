// When another figure is false: not of an amount that holds it, not close to a rounded one, not beside other figures.
import type { PlacedNumber, Reading } from '#lib/core/fact/reading.ts';
import type { Statement } from '#lib/core/fact/statement.ts';
import { numbersIn } from '#lib/core/fact/targets.ts';
import { parseTypedNumber } from '#lib/core/question/kinds/parse-number.ts';

/** Verbs whose amount holds what was before: who reached 45 had reached 35, what doubled has one figure by the other. */
export const STEPWISE =
  /^(?:hit|reach|exceed|pass|double|triple|halve|grow|rise|fall|drop|increase|decrease)$/;

/** One figure alone decides, and who reached 45 had not reached 35 before. */
export function isApart(
  { sentences }: Reading,
  statement: Statement,
  { number }: PlacedNumber,
): boolean {
  const read = sentences[statement.sentence];
  if (!read || number.qualifier !== null) return false;
  const amounts = numbersIn(read, statement);
  const told = [...statement.verb, ...statement.rest];
  return (
    amounts.length === 1 && !told.some((place) => STEPWISE.test(read.nodes[place]?.lemma ?? ''))
  );
}

/** "About 10": 11 would be right as well. */
export function isFar(text: string, { value, qualifier }: PlacedNumber['number']): boolean {
  if (qualifier === null || !/^(?:about|nearly)$/.test(qualifier.direction)) return true;
  const other = parseTypedNumber(text, null)[0];
  return other === undefined || Math.abs(other - value) >= APART * value;
}

const APART = 0.2;
