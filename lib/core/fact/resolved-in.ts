// What a sentence says by a named step: its dates in full, the names that its pronouns and short forms stand for.
import type { Reading } from './reading.ts';
import { absolute } from './spell-date.ts';

export function resolvedIn({ sentences, analysis }: Reading, sentence: number): string[] {
  const read = sentences[sentence];
  if (!read) return [];
  const dates = read.dates.flatMap(({ date }) => absolute(date) ?? []);
  const named = [...read.names.values()].flatMap(({ group }) => [
    group.canonical,
    ...group.aliases,
  ]);
  const meant = [...read.references.values()].flatMap(({ group }) =>
    group === null ? [] : (analysis.names[group]?.canonical ?? []),
  );
  return [...new Set([...dates, ...named, ...meant])];
}
