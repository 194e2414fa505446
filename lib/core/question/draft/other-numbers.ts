// Amounts of the article that may be right beside a number as well: they are no wrong options.
import type { PlacedNumber, Reading } from '#lib/core/fact/reading.ts';
import type { Statement } from '#lib/core/fact/statement.ts';

/** Of the same thing or in the same sentence: they may be right as well. */
export const otherNumbers = (
  reading: Reading,
  { sentence }: Statement,
  placed: PlacedNumber,
): number[] => {
  const near = (reading.sentences[sentence]?.numbers ?? []).map(({ number }) => number.value);
  const alike = valuesOf(reading).get(placed.number.unit?.name ?? '') ?? [];
  return [...new Set([...near, ...alike])].filter((value) => value !== placed.number.value);
};

const held = new WeakMap<Reading, Map<string, Set<number>>>();

/** The article's amounts by what they are amounts of. */
function valuesOf(reading: Reading): ReadonlyMap<string, ReadonlySet<number>> {
  const known = held.get(reading);
  if (known) return known;
  const values = new Map<string, Set<number>>();
  for (const { value, unit } of reading.analysis.numbers) {
    const name = unit?.name ?? '';
    values.set(name, (values.get(name) ?? new Set()).add(value));
  }
  held.set(reading, values);
  return values;
}
